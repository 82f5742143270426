import { enStaff, type WholePolicy } from '@flipside/core';
import { useFormRows } from './form-rows.ts';
import { ProblemAt } from './policy-question.tsx';

const { amountBands, risks } = enStaff.policy;

interface AmountBandsProps {
  kept: WholePolicy['amountBands'];
  problemAt: (field: string) => string | undefined;
  /** An amount is gone, so that the next ones have another place. */
  onMove: () => void;
}

/** From which amount on an order is a risk. */
export function AmountBands({ kept, problemAt, onMove }: AmountBandsProps) {
  const { rows, add, remove, addButton } = useFormRows(kept.length, onMove);

  return (
    <section aria-labelledby="bands-title">
      <h2 id="bands-title">Risk by amount</h2>
      <p className="hint">{amountBands}</p>
      {rows.map((row, place) => {
        const id = `policy-amountBands-${place}`;
        const band = kept[row];
        const problem = problemAt(`amountBands[${place}].from`);
        return (
          <div className="policy-band" role="group" aria-label={`Amount ${place + 1}`} key={row}>
            <label htmlFor={`${id}-from`}>From, in pounds</label>
            <input
              id={`${id}-from`}
              name={`amountBands[${place}].from`}
              className="input"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={band === undefined ? '' : band.from / 100}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem === undefined ? undefined : `${id}-from-error`}
            />
            <ProblemAt id={`${id}-from`} problem={problem} />
            <label htmlFor={`${id}-risk`}>Risk</label>
            <select
              id={`${id}-risk`}
              name={`amountBands[${place}].risk`}
              className="input"
              defaultValue={band?.risk ?? 'high'}
            >
              {Object.entries(risks).map(([risk, name]) => (
                <option key={risk} value={risk}>
                  {name}
                </option>
              ))}
            </select>
            <button type="button" className="button" onClick={() => remove(row)}>
              Remove <span className="visually-hidden">this amount</span>
            </button>
          </div>
        );
      })}
      <button type="button" className="button" ref={addButton} onClick={add}>
        Add an amount
      </button>
    </section>
  );
}

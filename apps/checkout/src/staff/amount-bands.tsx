import { enStaff, type WholePolicy } from '@flipside/core';
import { useRef } from 'react';
import { ProblemAt } from './policy-question.tsx';

const { amountBands, risks } = enStaff.policy;

interface AmountBandsProps {
  /** One key for each band. Those below the number of the policy's own bands stand for these. */
  bands: readonly number[];
  onChange: (bands: readonly number[]) => void;
  policy: WholePolicy;
  problemAt: (field: string) => string | undefined;
}

/** From which amount on an order is a risk. */
export function AmountBands({ bands, onChange, policy, problemAt }: AmountBandsProps) {
  const add = useRef<HTMLButtonElement>(null);

  function remove(band: number) {
    onChange(bands.filter((other) => other !== band));
    // What was pressed is gone.
    add.current?.focus();
  }

  return (
    <section aria-labelledby="bands-title">
      <h2 id="bands-title">Risk by amount</h2>
      <p className="hint">{amountBands}</p>
      {bands.map((band, place) => {
        const id = `policy-amountBands-${place}`;
        const kept = policy.amountBands[band];
        const problem = problemAt(`amountBands[${place}].from`);
        return (
          <div className="policy-band" role="group" aria-label={`Amount ${place + 1}`} key={band}>
            <label htmlFor={`${id}-from`}>From, in pounds</label>
            <input
              id={`${id}-from`}
              name={`amountBands[${place}].from`}
              className="input"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={kept === undefined ? '' : kept.from / 100}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem === undefined ? undefined : `${id}-from-error`}
            />
            <ProblemAt id={`${id}-from`} problem={problem} />
            <label htmlFor={`${id}-risk`}>Risk</label>
            <select
              id={`${id}-risk`}
              name={`amountBands[${place}].risk`}
              className="input"
              defaultValue={kept?.risk ?? 'high'}
            >
              {Object.entries(risks).map(([risk, name]) => (
                <option key={risk} value={risk}>
                  {name}
                </option>
              ))}
            </select>
            <button type="button" className="button" onClick={() => remove(band)}>
              Remove <span className="visually-hidden">this amount</span>
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="button"
        ref={add}
        onClick={() => onChange([...bands, Math.max(-1, policy.amountBands.length - 1, ...bands) + 1])}
      >
        Add an amount
      </button>
    </section>
  );
}

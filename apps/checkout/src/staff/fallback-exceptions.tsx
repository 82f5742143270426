import { brands } from '@flipside/core';
import { countries } from '../../contract/countries.ts';
import { fallbackWords } from '../../contract/fallback-words.ts';
import { brandsWithCode, fallbackRules, type FallbackException } from '../../contract/fallbacks.ts';
import { fallbackIdOf } from './fallback-values.ts';
import { useFormRows } from './form-rows.ts';
import { ProblemAt } from './policy-question.tsx';

const { exceptions: words, rules } = fallbackWords;

const choices = {
  said: [
    ['absent', words.said.absent],
    ['illegible', words.said.illegible],
  ],
  brand: [['', words.brand.any], ...brandsWithCode.map((id) => [id, brands[id].name] as const)],
  region: [['', words.region.any], ...Object.entries(countries)],
  rule: fallbackRules.map((rule) => [rule, rules[rule]] as const),
} satisfies Record<keyof FallbackException, readonly (readonly [string, string])[]>;

const labels = { said: words.said.label, brand: words.brand.label, region: words.region.label, rule: words.rule };
const parts = ['said', 'brand', 'region', 'rule'] as const;
const blank: FallbackException = { said: 'absent', brand: null, region: null, rule: 'tick' };

interface FallbackExceptionsProps {
  kept: readonly FallbackException[];
  problemAt: (field: string) => string | undefined;
  /** An exception is gone, so that the next ones have another place. */
  onMove: () => void;
}

/** For which brand, in which country, the shop does something else. */
export function FallbackExceptions({ kept, problemAt, onMove }: FallbackExceptionsProps) {
  const { rows, add, remove, addButton } = useFormRows(kept.length, onMove);

  return (
    <section className="exceptions" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">{words.title}</h2>
      <p className="hint">{words.help}</p>
      {rows.map((row, place) => {
        const name = `exceptions.${place}`;
        const problem = problemAt(name);
        return (
          <div className="policy-band" key={row}>
            {parts.map((part) => (
              <Choice
                key={part}
                name={`${name}.${part}`}
                label={labels[part]}
                options={choices[part]}
                chosen={(kept[row] ?? blank)[part] ?? ''}
                problem={problemAt(`${name}.${part}`) ?? (part === 'said' ? problem : undefined)}
              />
            ))}
            <button type="button" className="button" onClick={() => remove(row)}>
              {words.remove} <span className="visually-hidden">{words.which}</span>
            </button>
          </div>
        );
      })}
      <button type="button" className="button" ref={addButton} onClick={add}>
        {words.add}
      </button>
    </section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: string;
  problem: string | undefined;
}

function Choice({ name, label, options, chosen, problem }: ChoiceProps) {
  const id = fallbackIdOf(name);

  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="input"
        defaultValue={chosen}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-error`}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <ProblemAt id={id} problem={problem} />
    </>
  );
}

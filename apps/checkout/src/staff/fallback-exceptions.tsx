import { brands } from '@flipside/core';
import { useRef } from 'react';
import { acceptedBrands } from '../../contract/accepted-brands.ts';
import { countries } from '../../contract/countries.ts';
import { fallbackWords } from '../../contract/fallback-words.ts';
import { fallbackRules, type FallbackException } from '../../contract/fallbacks.ts';
import { fallbackIdOf } from './fallback-values.ts';
import { ProblemAt } from './policy-question.tsx';

const { exceptions: words, rules } = fallbackWords;

const choices = {
  said: [
    ['absent', words.said.absent],
    ['illegible', words.said.illegible],
  ],
  brand: [['', words.brand.any], ...acceptedBrands.map((id) => [id, brands[id].name] as const)],
  region: [['', words.region.any], ...Object.entries(countries)],
  rule: fallbackRules.map((rule) => [rule, rules[rule]] as const),
} satisfies Record<keyof FallbackException, readonly (readonly [string, string])[]>;

const labels = { said: words.said.label, brand: words.brand.label, region: words.region.label, rule: words.rule };
const parts = ['said', 'brand', 'region', 'rule'] as const;
const blank: FallbackException = { said: 'absent', brand: null, region: null, rule: 'tick' };

interface FallbackExceptionsProps {
  /** One key for each exception. Those below the number of the kept ones stand for these. */
  exceptions: readonly number[];
  onChange: (exceptions: readonly number[]) => void;
  kept: readonly FallbackException[];
  problemAt: (field: string) => string | undefined;
}

/** For which brand, in which country, the shop does something else. */
export function FallbackExceptions({ exceptions, onChange, kept, problemAt }: FallbackExceptionsProps) {
  const add = useRef<HTMLButtonElement>(null);

  function remove(exception: number) {
    onChange(exceptions.filter((other) => other !== exception));
    // What was pressed is gone.
    add.current?.focus();
  }

  return (
    <section aria-labelledby="exceptions-title">
      <h3 id="exceptions-title">{words.title}</h3>
      <p className="hint">{words.help}</p>
      {exceptions.map((exception, place) => {
        const name = `exceptions.${place}`;
        const problem = problemAt(name);
        return (
          <div className="policy-band" key={exception}>
            {parts.map((part) => (
              <Choice
                key={part}
                name={`${name}.${part}`}
                label={labels[part]}
                options={choices[part]}
                chosen={(kept[exception] ?? blank)[part] ?? ''}
                problem={problemAt(`${name}.${part}`) ?? (part === 'said' ? problem : undefined)}
              />
            ))}
            <button type="button" className="button" onClick={() => remove(exception)}>
              {words.remove} <span className="visually-hidden">{words.which}</span>
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="button"
        ref={add}
        onClick={() => onChange([...exceptions, Math.max(-1, kept.length - 1, ...exceptions) + 1])}
      >
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

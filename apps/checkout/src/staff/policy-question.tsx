interface PolicyQuestionProps {
  id: string;
  name: string;
  question: string;
  help: string;
  answers: Readonly<Record<string, string>>;
  /** The answers, the milder first. */
  order: readonly string[];
  chosen: string;
  problem: string | undefined;
}

/** One question and its answers. Renders a `<fieldset>` of radios. */
export function PolicyQuestion({ id, name, question, help, answers, order, chosen, problem }: PolicyQuestionProps) {
  return (
    <fieldset
      className="policy-question"
      aria-describedby={problem === undefined ? `${id}-help` : `${id}-error ${id}-help`}
    >
      <legend>{question}</legend>
      <p className="hint" id={`${id}-help`}>
        {help}
      </p>
      <ProblemAt id={id} problem={problem} />
      {order.map((answer, place) => (
        <label key={answer}>
          <input
            type="radio"
            name={name}
            value={answer}
            defaultChecked={answer === chosen}
            // What a link in the summary of errors leads to.
            id={place === 0 ? id : undefined}
          />
          {answers[answer]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is wrong with a field, beside it. */
export function ProblemAt({ id, problem }: { id: string; problem: string | undefined }) {
  if (problem === undefined) return null;

  return (
    <p id={`${id}-error`} className="field-error">
      {problem}
    </p>
  );
}

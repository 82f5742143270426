import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '../../contract/shop-error.ts';
import { Confirm } from './confirm.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { savePolicy } from './save-policy.ts';
import { useUnsaved } from './use-unsaved.ts';

/** What a form that is saved says besides its questions. */
export interface SavedFormWords<Answer> {
  readonly save: string;
  readonly restore: string;
  /** What is lost by restoring, to be confirmed. */
  readonly loses: string;
  readonly saved: (answer: Answer) => string;
  readonly restored: (answer: Answer) => string;
  readonly failed: string;
  readonly summary: (problems: number) => string;
}

/** What is wrong with the fields. */
export interface Problems {
  readonly at: (field: string) => string | undefined;
  /** Forgets those of a list: what follows a row that was removed has another place now. */
  readonly forget: (list: string) => void;
}

interface SavedFormProps<Answer> {
  /** Where the shop's server takes it. */
  path: string;
  words: SavedFormWords<Answer>;
  /** What the form says, as it is sent. */
  read: (fields: FormData) => object;
  /** The id of the input that a problem's field has. */
  idOf: (field: string) => string;
  /** What the page calls a field, where the problem alone does not say it. */
  nameOf?: (field: string) => string | undefined;
  /** Whether something was saved, that restoring would lose. */
  kept: boolean;
  onSaved: (answer: Answer) => void;
  /** The fields. They begin anew with what is kept each time it is saved. */
  children: (problems: Problems) => ReactNode;
}

/** A form that the staff save as a whole, or have the shop's own restored. What came of it takes the focus. Renders a `<form>`. */
export function SavedForm<Answer>({
  path,
  words,
  read,
  idOf,
  nameOf,
  kept,
  onSaved,
  children,
}: SavedFormProps<Answer>) {
  const result = useRef<HTMLParagraphElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [version, setVersion] = useState(0);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [told, setTold] = useState('');
  const [confirming, setConfirming] = useState(false);
  const { form, leave, stay, saved: isSaved } = useUnsaved();

  async function save(wanted: object | null) {
    const saved = await savePolicy<Answer>(path, wanted);

    // What takes the focus has to be there.
    flushSync(() => {
      setProblems(saved.kind === 'problems' ? saved.problems : []);
      setTold(saved.kind === 'failed' ? words.failed : '');
      if (saved.kind !== 'saved') return;

      onSaved(saved.answer);
      setTold((wanted === null ? words.restored : words.saved)(saved.answer));
      setVersion((times) => times + 1);
    });
    if (saved.kind === 'saved') isSaved();
    (saved.kind === 'problems' ? summary : result).current?.focus();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void save(read(new FormData(event.currentTarget)));
  }

  function restore() {
    setConfirming(false);
    void save(null);
  }

  const at: Problems['at'] = (wanted) => problems.find(({ field }) => field === wanted)?.message;
  const forget: Problems['forget'] = (list) =>
    setProblems((found) => found.filter(({ field }) => !field.startsWith(list)));

  return (
    <form ref={form} className="policy" onSubmit={submit} noValidate>
      <ProblemSummary
        ref={summary}
        title={words.summary(problems.length)}
        problems={problems}
        idOf={idOf}
        nameOf={nameOf}
      />
      <div className="policy-fields" key={version}>
        {children({ at, forget })}
      </div>
      <p className="told" role="status" tabIndex={-1} ref={result}>
        {told}
      </p>
      <div className="decide-buttons">
        <button type="submit" className="button" data-main="">
          {words.save}
        </button>
        <button type="button" className="button" onClick={() => (kept ? setConfirming(true) : restore())}>
          {words.restore}
        </button>
      </div>
      {confirming ? (
        <Confirm
          title={`${words.restore}?`}
          text={words.loses}
          action={words.restore}
          onConfirm={restore}
          onCancel={() => setConfirming(false)}
        />
      ) : null}
      {leave === null ? null : (
        <Confirm
          title="Leave without saving?"
          text="What you have changed on this page is not saved, and lost once you leave it."
          action="Leave without saving"
          onConfirm={leave}
          onCancel={stay}
        />
      )}
    </form>
  );
}

import { fallbackWords as words } from '../../contract/fallback-words.ts';
import { fallbackRules, type Fallbacks, type StaffFallbacksAnswer } from '../../contract/fallbacks.ts';
import { FallbackExceptions } from './fallback-exceptions.tsx';
import { fallbackIdOf, readFallbackForm } from './fallback-values.ts';
import { PolicyQuestion } from './policy-question.tsx';
import { SavedForm, type SavedFormWords } from './saved-form.tsx';

const questions = ['absentWherePrinted', 'absentElsewhere', 'illegible'] as const;

const formWords: SavedFormWords<StaffFallbacksAnswer> = {
  ...words,
  saved: () => words.saved,
  restored: () => words.restored,
};

interface FallbackFormProps {
  fallbacks: Fallbacks;
  /** Whether it is another than the shop's own. */
  kept: boolean;
  onSaved: (answer: StaffFallbacksAnswer) => void;
}

/** What X takes and what I takes, and the exceptions. */
export function FallbackForm({ fallbacks, kept, onSaved }: FallbackFormProps) {
  return (
    <SavedForm
      path="/api/staff/fallbacks"
      words={formWords}
      read={readFallbackForm}
      idOf={fallbackIdOf}
      kept={kept}
      onSaved={onSaved}
    >
      {({ at, forget }) => (
        <>
          {questions.map((question) => (
            <PolicyQuestion
              key={question}
              id={fallbackIdOf(question)}
              name={question}
              {...words.questions[question]}
              answers={words.rules}
              order={fallbackRules}
              chosen={fallbacks[question]}
              problem={at(question)}
            />
          ))}
          <FallbackExceptions kept={fallbacks.exceptions} problemAt={at} onMove={() => forget('exceptions')} />
        </>
      )}
    </SavedForm>
  );
}

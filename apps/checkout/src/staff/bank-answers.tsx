import type { StaffOrder } from '../../contract/order.ts';
import { addressMeanings, authorizationLetters, codeMeanings, indicatorMeanings, stateMeanings } from './meanings.ts';

/** The bank's three answers, each by itself: an approval may come with a wrong code. Before them, what the shopper said of the code. */
export function BankAnswers({ order }: { order: StaffOrder }) {
  const { state, reason, authorizationCode, authorizationId, avs, securityCodeResult, presenceIndicator } = order;

  const answers = [
    {
      term: 'Authorization',
      letter: authorizationLetters[state],
      meaning: stateMeanings[state],
      details: [
        ...(authorizationCode === null ? [] : [`Code ${authorizationCode}`]),
        ...(reason === null ? [] : [`Reason: ${reason}`]),
        ...(authorizationId === null ? [] : [authorizationId]),
      ],
    },
    { term: 'Address check', letter: avs ?? '–', meaning: meaningOf(addressMeanings, avs), details: [] },
    {
      term: 'Security code',
      letter: securityCodeResult ?? '–',
      meaning: meaningOf(codeMeanings, securityCodeResult),
      details: [],
    },
    {
      term: 'What the shopper said',
      letter: presenceIndicator,
      meaning: indicatorMeanings[presenceIndicator],
      details: [],
    },
  ];

  return (
    <section aria-labelledby="answers-title" className="answers">
      <h2 id="answers-title">What the bank answered</h2>
      <dl>
        {answers.map(({ term, letter, meaning, details }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <b className="letter">{letter}</b>
              <span>{meaning}</span>
              {details.length === 0 ? null : <small>{details.join(' · ')}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function meaningOf(meanings: Readonly<Record<string, string>>, letter: string | null): string {
  if (letter === null) return 'No answer.';
  return meanings[letter] ?? 'An answer that this page doesn’t know. Ask the processor what it means.';
}

import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Scroller } from '../layout/scroller.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { groupScenarios, type Scenario } from './scenarios.ts';

/** Numbers to try and what each does: the sandbox's own table, so that it can't be out of date. */
export function TestCardsPage() {
  const answer = useAnswer<{ scenarios: readonly Scenario[] }>('/api/scenarios');

  return (
    <Page title="Numbers to try" width="wide">
      <p className="lead">Published test numbers and people who don’t exist. Real cards are refused.</p>
      {answer.kind === 'ready' ? <Scenarios scenarios={answer.value.scenarios} /> : <Waiting answer={answer} />}
    </Page>
  );
}

function Scenarios({ scenarios }: { scenarios: readonly Scenario[] }) {
  return groupScenarios(scenarios).map(({ group, title, rows }) => (
    <section key={group}>
      <h2 id={`group-${group}`}>{title}</h2>
      <Scroller labelledBy={`group-${group}`}>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Expiry</th>
              <th scope="col">Code</th>
              <th scope="col">Street</th>
              <th scope="col">Postcode</th>
              <th scope="col">Country</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, number, expiry, code, line1, postalCode, country, does }) => (
              <tr key={id}>
                <td className="number">{number}</td>
                <td className="number">{expiry}</td>
                <td className="number">{code}</td>
                <td className="number">{line1}</td>
                <td className="number">{postalCode}</td>
                <td>{country}</td>
                <td className="sentence">{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  ));
}

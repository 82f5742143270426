import { gatewayRows } from '../pages/gateway-table.ts';

const heads = ['Gateway', 'Field', 'A code', 'I', 'X', 'Nothing'];

/** What core knows of each gateway, as a table. */
export function Gateways() {
  return (
    <div className="wide-table">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gatewayRows.map(({ id, name, path, values, limit }) => (
            <tr key={id}>
              <td>
                {name} <code>{id}</code> {limit}
              </td>
              <td>{path === null ? 'none' : <code>{path}</code>}</td>
              <td>{values.code}</td>
              <td>{values.illegible}</td>
              <td>{values.absent}</td>
              <td>{values.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

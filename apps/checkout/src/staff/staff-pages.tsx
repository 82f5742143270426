import { match } from '../router/match.ts';
import type { Place } from '../router/visits.ts';
import { MissingCodesPage } from './missing-codes-page.tsx';
import { PolicyPage } from './policy-page.tsx';
import { StaffOrderPage } from './staff-order-page.tsx';
import { StaffOrdersPage } from './staff-orders-page.tsx';

/** The pages behind the counter. Loaded by themselves, so that no shopper downloads the staff's sentences. */
export function StaffPages({ path, query }: Pick<Place, 'path' | 'query'>) {
  const order = match('/staff/orders/:id', path)?.['id'];
  if (order !== undefined) return <StaffOrderPage id={order} />;

  switch (path) {
    case '/staff/policy':
      return <PolicyPage />;
    case '/staff/missing-codes':
      return <MissingCodesPage />;
    default:
      return <StaffOrdersPage query={query} />;
  }
}

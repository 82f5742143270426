import { Link } from '../router/link.tsx';

/** From one page of the staff's to the other. */
export function StaffNav({ at }: { at: 'orders' | 'policy' | 'missing-codes' | 'order' }) {
  return (
    <nav className="staff-nav" aria-label="Staff">
      <Link to="/staff" aria-current={at === 'orders' ? 'page' : undefined}>
        {at === 'order' ? 'All orders' : 'Orders'}
      </Link>
      <Link to="/staff/policy" aria-current={at === 'policy' ? 'page' : undefined}>
        Policy
      </Link>
      <Link to="/staff/missing-codes" aria-current={at === 'missing-codes' ? 'page' : undefined}>
        Missing codes
      </Link>
    </nav>
  );
}

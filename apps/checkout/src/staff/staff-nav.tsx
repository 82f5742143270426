import { Link } from '../router/link.tsx';

/** From one page of the staff's to the other. */
export function StaffNav({ at }: { at: 'orders' | 'policy' | 'order' }) {
  return (
    <nav className="staff-nav" aria-label="Staff">
      <Link to="/staff" aria-current={at === 'orders' ? 'page' : undefined}>
        {at === 'order' ? 'All orders' : 'Orders'}
      </Link>
      <Link to="/staff/policy" aria-current={at === 'policy' ? 'page' : undefined}>
        Policy
      </Link>
    </nav>
  );
}

import { Link } from '../router/link.tsx';

/** What this shop is, and the doors behind the counter. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>A demonstration: nothing is sold here and no real card is charged.</p>
      <nav aria-label="Demonstration">
        <Link to="/test-cards">Numbers to try</Link>
        <Link to="/staff">For staff</Link>
      </nav>
    </footer>
  );
}

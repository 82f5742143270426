import { Page } from '../layout/page.tsx';
import { Link } from '../router/link.tsx';

export function NoSuchPage() {
  return (
    <Page title="There is no such page" width="narrow">
      <p>The address may be mistyped, or the page has moved.</p>
      <Link to="/" className="button">
        To the shop
      </Link>
    </Page>
  );
}

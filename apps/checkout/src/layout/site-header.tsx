import { countOf } from '../../contract/basket.ts';
import { useBasket } from '../basket/use-basket.ts';
import { Sprig } from '../drawings/sprig.tsx';
import { Link } from '../router/link.tsx';

/** The shop's name and the way to the basket. */
export function SiteHeader() {
  const count = countOf(useBasket());

  return (
    <header className="site-header">
      <Link to="/" className="shop-name">
        <Sprig />
        Quiet Acre
      </Link>
      <nav aria-label="Shop">
        <Link to="/basket">
          Basket<span className="visually-hidden">, {count === 1 ? '1 item' : `${count} items`}</span>
          <span className="count" aria-hidden="true">
            {count}
          </span>
        </Link>
      </nav>
    </header>
  );
}

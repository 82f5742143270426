import { lazy, Suspense } from 'react';
import type { Product } from '../contract/product.ts';
import { useAnswer } from './api/use-answer.ts';
import { Page } from './layout/page.tsx';
import { PaymentNewsLine } from './layout/payment-news-line.tsx';
import { SiteFooter } from './layout/site-footer.tsx';
import { SiteHeader } from './layout/site-header.tsx';
import { BasketPage } from './pages/basket-page.tsx';
import { CheckoutPage } from './pages/checkout-page.tsx';
import { ConfirmationPage } from './pages/confirmation-page.tsx';
import { NoSuchPage } from './pages/no-such-page.tsx';
import type { ProductsAnswer } from './pages/products-answer.ts';
import { ShopPage } from './pages/shop-page.tsx';
import { TestCardsPage } from './pages/test-cards-page.tsx';
import { match } from './router/match.ts';
import { usePlace } from './router/use-place.ts';
import type { Place } from './router/visits.ts';

// Apart, so that no shopper downloads the staff's sentences.
const StaffPages = lazy(() =>
  import('./staff/staff-pages.tsx').then(
    (module) => ({ default: module.StaffPages }),
    () => ({ default: NotLoaded }),
  ),
);

const staffPaths = ['/staff', '/staff/policy', '/staff/missing-codes', '/staff/orders/:id'];

/** The whole front: the page that the address names, between header and footer. */
export function Shop() {
  const place = usePlace();
  const products = useAnswer<{ products: readonly Product[] }>('/api/products');

  return (
    <>
      <SiteHeader />
      <PaymentNewsLine />
      <PageAt key={place.path} {...place} products={products} />
      <SiteFooter />
    </>
  );
}

function PageAt({ path, query, products }: Place & { products: ProductsAnswer }) {
  const order = match('/orders/:id', path)?.['id'];
  if (order !== undefined) return <ConfirmationPage id={order} />;

  if (staffPaths.some((pattern) => match(pattern, path) !== null)) {
    return (
      <Suspense fallback={<Coming />}>
        <StaffPages path={path} query={query} />
      </Suspense>
    );
  }

  switch (path) {
    case '/':
      return <ShopPage answer={products} />;
    case '/basket':
      return <BasketPage answer={products} />;
    case '/checkout':
      return <CheckoutPage answer={products} />;
    case '/test-cards':
      return <TestCardsPage />;
    default:
      return <NoSuchPage />;
  }
}

function Coming() {
  return (
    <main className="page" data-width="wide">
      <output className="quiet">One moment…</output>
    </main>
  );
}

function NotLoaded() {
  return (
    <Page title="Not loaded" width="wide">
      <p role="alert">The staff’s pages could not be loaded. Load the page again.</p>
    </Page>
  );
}

import type { Product } from '../contract/product.ts';
import { useAnswer } from './api/use-answer.ts';
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
import { StaffOrderPage } from './staff/staff-order-page.tsx';
import { StaffOrdersPage } from './staff/staff-orders-page.tsx';

/** The whole front: the page that the address names, between header and footer. */
export function Shop() {
  const place = usePlace();
  const products = useAnswer<{ products: readonly Product[] }>('/api/products');

  return (
    <>
      <SiteHeader />
      <PageAt key={place.path} {...place} products={products} />
      <SiteFooter />
    </>
  );
}

function PageAt({ path, query, products }: Place & { products: ProductsAnswer }) {
  const order = match('/orders/:id', path)?.['id'];
  if (order !== undefined) return <ConfirmationPage id={order} />;

  const staffOrder = match('/staff/orders/:id', path)?.['id'];
  if (staffOrder !== undefined) return <StaffOrderPage id={staffOrder} />;

  switch (path) {
    case '/':
      return <ShopPage answer={products} />;
    case '/basket':
      return <BasketPage answer={products} />;
    case '/checkout':
      return <CheckoutPage answer={products} />;
    case '/test-cards':
      return <TestCardsPage />;
    case '/staff':
      return <StaffOrdersPage query={query} />;
    default:
      return <NoSuchPage />;
  }
}

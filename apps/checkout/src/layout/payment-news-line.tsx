import { useSyncExternalStore } from 'react';
import { paymentNews } from '../checkout/payment-news.ts';
import { Link } from '../router/link.tsx';

/** How a payment ended that the shopper did not wait for, on whatever page they are. Always there, or its coming would not be said. */
export function PaymentNewsLine() {
  const news = useSyncExternalStore(paymentNews.onChange, paymentNews.current);
  const orderId = news?.kind === 'paid' ? news.order.id : news?.notice.paidOrderId;

  return (
    <div role="status" className="payment-news">
      {news === null ? null : (
        <div className="notice" data-shown="" data-paid={news.kind === 'paid' ? '' : undefined}>
          <p>{news.kind === 'paid' ? sentenceOf(news.order.number) : news.notice.message}</p>
          <div className="ways-on">
            {orderId ? (
              <Link to={`/orders/${orderId}`} onClick={paymentNews.seen}>
                See the order that was paid
              </Link>
            ) : null}
            {news.kind === 'unpaid' ? <Link to="/checkout">Back to the checkout</Link> : null}
            <button type="button" className="plain-button" onClick={close}>
              Close
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function close(): void {
  paymentNews.seen();
  // The button is gone, and the focus is not to go with it.
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function sentenceOf(number: number | undefined): string {
  const order = number === undefined ? 'Your order' : `Order ${number}`;
  return `${order} is paid. Anything that you have added to your basket since is still in it.`;
}

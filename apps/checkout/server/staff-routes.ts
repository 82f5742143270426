import { Hono } from 'hono';
import type { StaffOrderAnswer, StaffOrders } from '../contract/order.ts';
import type { ShopEnv } from './http/log-requests.ts';
import { invalid, shopError } from './http/shop-errors.ts';
import type { OrderStore } from './orders/order-store.ts';
import { staffOrder } from './orders/order.ts';

const ordersOnAPage = 25;

/** What the staff sees. A demonstration has no sign-in; a real shop puts one before these. */
export function staffRoutes(orders: OrderStore): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();

  app.get('/orders', (context) => {
    const { lastFour = '', page = '1' } = context.req.query();
    if (lastFour !== '' && !/^\d{4}$/.test(lastFour)) {
      return invalid(context, [{ field: 'lastFour', message: 'Enter the last four digits of the card, and no more.' }]);
    }
    if (!/^[1-9]\d{0,5}$/.test(page)) return invalid(context, [{ field: 'page', message: 'Pages count from 1.' }]);

    return context.json<StaffOrders>(
      orders.page({ lastFour: lastFour === '' ? undefined : lastFour, page: Number(page), size: ordersOnAPage }),
    );
  });

  app.get('/orders/:id', (context) => {
    const order = orders.byId(context.req.param('id'));
    if (order === undefined) return shopError(context, { code: 'not-found', message: 'There is no such order.' });

    context.set('orderId', order.id);
    return context.json<StaffOrderAnswer>({
      order: staffOrder(order),
      history: orders.history(order),
      attempts: orders.attemptsAt(order),
    });
  });

  return app;
}

import type { AuthorizationRequest } from '../processor/processor-client.ts';
import { approval, fakeProcessor, type FakeAnswers } from './fake-processor.ts';
import { openShop, order } from './open-shop.ts';

const maestro = { ...order.card, brand: 'maestro', lastFour: '4449', presenceIndicator: '0' };

/** An order paid with a card that is Maestro and Bancontact, by one of the two. */
export const orderBy = (
  chosenBrand: unknown,
  { card, ...changes }: { card?: object; attempt?: string; saveCard?: boolean } = {},
) => ({
  ...order,
  card: { ...maestro, chosenBrand, ...card },
  ...changes,
});

export const anotherAttempt = { attempt: '00000000-0000-4000-8000-000000000002' };

/** The word of a processor that charges by the network that it is asked for. */
export const chargedAsAsked = ({ chosenBrand = 'maestro', ...request }: AuthorizationRequest) => ({
  ...approval,
  brand: 'maestro',
  network: chosenBrand,
  lastFour: '4449',
  token: 'saveCard' in request ? 'card_A' : null,
});

/** A shop with such a processor. */
export const shopOfTwoBrands = (answers: FakeAnswers = {}, file = ':memory:') =>
  openShop({ processor: fakeProcessor({ bank: chargedAsAsked, ...answers }), file });

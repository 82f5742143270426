import type { Messages } from '../messages.ts';

/**
 * What is said around the page of the shopper's bank. Dutch.
 *
 * @example
 * nlChallenge.title // 'Bevestig de betaling bij uw bank'
 */
export const nlChallenge: Messages['challenge'] = {
  title: 'Bevestig de betaling bij uw bank',
  explanation: 'Deze pagina is van uw bank. De winkel ziet niet wat u erop invult.',
  status: {
    loading: 'De pagina van uw bank wordt geladen.',
    slow: 'De pagina van uw bank doet er langer over dan anders. U kunt wachten, of stoppen en het opnieuw proberen.',
    waiting: 'Volg de aanwijzingen van uw bank. Daarna gaan we hier verder.',
    answered: 'Uw bank is klaar.',
    failed: 'De controle door uw bank kon niet worden afgerond.',
    cancelled: 'U hebt de controle door uw bank gestopt.',
    'timed-out': 'De controle door uw bank heeft te lang geduurd.',
  },
  stop: {
    button: 'Stoppen',
    question: 'De controle door uw bank stoppen?',
    confirm: 'Ja, stoppen',
    cancel: 'Doorgaan',
  },
};

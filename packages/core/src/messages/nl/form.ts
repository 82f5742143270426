import type { Messages } from '../messages.ts';

/**
 * What the fields say together, and the pay button. Dutch.
 *
 * @example
 * nlForm.summaryTitle({ count: 2 }) // 'Er zijn 2 problemen met uw kaartgegevens'
 */
export const nlForm: Messages['form'] = {
  legend: 'Kaartgegevens',
  summaryTitle: ({ count }) =>
    count === 1 ? 'Er is een probleem met uw kaartgegevens' : `Er zijn ${count} problemen met uw kaartgegevens`,
  pay: ({ amount }) => (amount === undefined ? 'Nu betalen' : `${amount} betalen`),
  paying: 'De betaling wordt verwerkt. Een ogenblik geduld, dit kan enkele seconden duren.',
  failed:
    'De betaling is niet gelukt. Van wat u hebt ingevoerd, is alleen de beveiligingscode gewist: voer die opnieuw in en probeer het nog een keer.',
};

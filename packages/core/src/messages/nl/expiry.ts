import type { Messages } from '../messages.ts';

/**
 * What the field for the expiry date says. Dutch.
 *
 * @example
 * nlExpiry.errors.impossible // 'De maand moet tussen 01 en 12 liggen.'
 */
export const nlExpiry: Messages['expiry'] = {
  label: 'Vervaldatum (MM / YY)',
  hint: 'Maand en jaar, bijvoorbeeld 09\u00A0/\u00A030.',
  errors: {
    empty: 'Voer de vervaldatum in die op uw kaart staat.',
    incomplete: 'De vervaldatum is niet compleet. Voer maand en jaar in, bijvoorbeeld 09 / 30.',
    expired: 'Deze kaart is verlopen. Controleer de datum of gebruik een andere kaart.',
    tooFar: 'Het jaar ligt te ver in de toekomst. Controleer de datum op uw kaart.',
    impossible: 'De maand moet tussen 01 en 12 liggen.',
    unreadable: 'Dit lijkt niet op een datum. Voer maand en jaar in, bijvoorbeeld 09 / 30.',
  },
  lastMonth: 'Deze kaart is nog tot het einde van deze maand geldig.',
};

import type { Messages } from '../messages.ts';

/**
 * What the field for a start date says. Dutch.
 *
 * @example
 * nlStartDate.label // 'Ingangsdatum (optioneel)'
 */
export const nlStartDate: Messages['startDate'] = {
  label: 'Ingangsdatum (optioneel)',
  hint: 'Maand en jaar, bijvoorbeeld 03\u00A0/\u00A019. Heeft uw kaart er geen, laat dit dan leeg.',
  advice: {
    incomplete: 'Dit is een halve datum en wordt niet verzonden. Voer maand en jaar in of laat het veld leeg.',
    future: 'Deze datum ligt in de toekomst en wordt niet verzonden. Controleer de datum of laat het veld leeg.',
    impossible:
      'De maand gaat van 01 tot en met 12. Deze datum wordt niet verzonden: controleer de datum of laat het veld leeg.',
    unreadable: 'Dit lijkt niet op een datum en wordt niet verzonden. Controleer de invoer of laat het veld leeg.',
  },
};

import type { Messages } from '../messages.ts';

/**
 * What the field for an issue number says. Dutch.
 *
 * @example
 * nlIssueNumber.label // 'Uitgiftenummer (optioneel)'
 */
export const nlIssueNumber: Messages['issueNumber'] = {
  label: 'Uitgiftenummer (optioneel)',
  hint: 'Eén of twee cijfers, zoals op de kaart. Heeft uw kaart er geen, laat dit dan leeg.',
  advice: {
    tooLong: 'Een uitgiftenummer heeft één of twee cijfers. Dit wordt niet verzonden: controleer het of laat het leeg.',
    unreadable: 'Een uitgiftenummer heeft alleen cijfers. Dit wordt niet verzonden: controleer het of laat het leeg.',
  },
};

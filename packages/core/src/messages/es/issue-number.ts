import type { Messages } from '../messages.ts';

/**
 * What the field for an issue number says. Spanish.
 *
 * @example
 * esIssueNumber.label // 'Emisión de la tarjeta (opcional)'
 */
export const esIssueNumber: Messages['issueNumber'] = {
  label: 'Emisión de la tarjeta (opcional)',
  hint: 'Una o dos cifras, como en la tarjeta. Deje el campo vacío si su tarjeta no tiene.',
  advice: {
    tooLong: 'Un número de emisión tiene una o dos cifras. Este no se enviará: compruébelo o deje el campo vacío.',
    unreadable: 'Un número de emisión solo tiene cifras. Este no se enviará: compruébelo o deje el campo vacío.',
  },
};

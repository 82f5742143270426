import type { Messages } from '../messages.ts';

/**
 * What the field for an issue number says. French.
 *
 * @example
 * frIssueNumber.label // 'Émission de la carte (facultatif)'
 */
export const frIssueNumber: Messages['issueNumber'] = {
  label: 'Émission de la carte (facultatif)',
  hint: 'Un ou deux chiffres, comme sur la carte. Laissez ce champ vide si votre carte n’en a pas.',
  advice: {
    tooLong:
      'Un numéro d’émission a un ou deux chiffres. Celui-ci ne sera pas envoyé\u202F: vérifiez-le, ou laissez ce champ vide.',
    unreadable:
      'Un numéro d’émission n’a que des chiffres. Celui-ci ne sera pas envoyé\u202F: vérifiez-le, ou laissez ce champ vide.',
  },
};

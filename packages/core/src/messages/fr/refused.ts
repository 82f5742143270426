import type { Messages } from '../messages.ts';

/**
 * Why something typed was not taken. French.
 *
 * @example
 * frRefused.month // 'Ce mois n’existe pas\u202F: les mois vont de 01 à 12.'
 */
export const frRefused: Messages['refused'] = {
  letter: 'Ce champ n’accepte que des chiffres.',
  letterBesideDigits:
    'Les lettres à côté de chiffres ne sont pas acceptées. Si vous ne pouvez pas saisir le code, tapez X ou I seul.',
  numberFull: 'Le numéro de carte est complet\u202F: il n’y a plus de place pour d’autres chiffres.',
  month: 'Ce mois n’existe pas\u202F: les mois vont de 01 à 12.',
  expiryFull: 'La date d’expiration est complète\u202F: il n’y a plus de place pour d’autres chiffres.',
  codeFull: 'Le code de sécurité est complet\u202F: il n’y a plus de place pour d’autres chiffres.',
  startDateFull: 'La date de début est complète\u202F: il n’y a plus de place pour d’autres chiffres.',
  issueNumberFull: 'Le numéro d’émission est complet\u202F: il n’y a plus de place pour d’autres chiffres.',
};

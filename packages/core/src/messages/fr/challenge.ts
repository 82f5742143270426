import type { Messages } from '../messages.ts';

/**
 * What is said around the page of the shopper's bank. French.
 *
 * @example
 * frChallenge.title // 'Confirmez le paiement auprès de votre banque'
 */
export const frChallenge: Messages['challenge'] = {
  title: 'Confirmez le paiement auprès de votre banque',
  explanation: 'Cette page est celle de votre banque. La boutique ne voit pas ce que vous y saisissez.',
  status: {
    loading: 'La page de votre banque se charge.',
    slow: 'La page de votre banque met plus de temps que d’habitude. Vous pouvez attendre, ou arrêter et réessayer.',
    waiting: 'Suivez les instructions de votre banque. Nous continuerons dès qu’elle aura terminé.',
    answered: 'Votre banque a terminé.',
    failed: 'La vérification de votre banque n’a pas pu aboutir.',
    cancelled: 'Vous avez arrêté la vérification de votre banque.',
    'timed-out': 'La vérification de votre banque a pris trop de temps.',
  },
  stop: {
    button: 'Arrêter',
    question: 'Arrêter la vérification de votre banque\u202F?',
    confirm: 'Oui, l’arrêter',
    cancel: 'La continuer',
  },
};

import type { Messages } from '../messages.ts';

/**
 * What is said around the page of the shopper's bank. Spanish.
 *
 * @example
 * esChallenge.title // 'Confirme el pago con su banco'
 */
export const esChallenge: Messages['challenge'] = {
  title: 'Confirme el pago con su banco',
  explanation: 'Esta página es de su banco. La tienda no ve lo que usted introduzca en ella.',
  status: {
    loading: 'La página de su banco se está cargando.',
    slow: 'La página de su banco tarda más de lo habitual. Puede esperar, o detenerla e intentarlo de nuevo.',
    waiting: 'Siga las instrucciones de su banco. Continuaremos cuando haya terminado.',
    answered: 'Su banco ha terminado.',
    failed: 'La comprobación de su banco no se ha podido completar.',
    cancelled: 'Usted ha detenido la comprobación de su banco.',
    'timed-out': 'La comprobación de su banco ha tardado demasiado.',
  },
  stop: {
    button: 'Detener',
    question: '¿Detener la comprobación de su banco?',
    confirm: 'Sí, detenerla',
    cancel: 'Seguir con ella',
  },
};

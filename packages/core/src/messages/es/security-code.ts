import type { Messages } from '../messages.ts';
import { countOf } from './digits.ts';

/**
 * What the field for the security code says. Spanish.
 *
 * @example
 * esSecurityCode.errors.incomplete({ length: 4 }) // 'El código de seguridad es demasiado corto. Escriba las cuatro cifras.'
 */
export const esSecurityCode: Messages['securityCode'] = {
  label: 'Código de seguridad',
  hint: {
    unknown:
      'Las tres últimas cifras del reverso de la tarjeta, o las cuatro cifras del anverso de una tarjeta American Express.',
    back: ({ length }) =>
      `Las ${countOf(length)} últimas cifras del espacio para la firma, en el reverso de la tarjeta.`,
    front: ({ length }) =>
      `Las ${countOf(length)} cifras del anverso de la tarjeta, encima del número de tarjeta, normalmente a la derecha.`,
    none: 'Esta tarjeta no tiene código de seguridad. Deje este campo vacío.',
    optional: 'Si su tarjeta no tiene, deje este campo vacío.',
  },
  errors: {
    empty: 'Escriba el código de seguridad de su tarjeta.',
    incomplete: ({ length }) => `El código de seguridad es demasiado corto. Escriba las ${countOf(length)} cifras.`,
    tooLong: ({ length }) =>
      `El código de seguridad es demasiado largo. En esta tarjeta tiene ${countOf(length)} cifras.`,
    unreadable: 'Escriba el código de seguridad en cifras.',
    letterNotTaken:
      'Sin el código de seguridad no podemos aceptar esta tarjeta. Escríbalo en cifras o use otra tarjeta.',
    unconfirmed: {
      tick: 'Marque la casilla para decir que ha buscado el código, o escríbalo.',
      'second-look': 'Mire otra vez el lugar marcado y diga qué encuentra, o escriba el código.',
    },
    forgotten: ({ minutes }) =>
      `Por su seguridad, el código se ha borrado después de ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} sin cambios. Escríbalo otra vez.`,
  },
  fallback: {
    open: 'No puedo escribir este código',
    legend: '¿Por qué no puede escribir el código?',
    illegible: 'Está en la tarjeta, pero no puedo leerlo (I)',
    absent: 'Mi tarjeta no tiene código (X)',
    help: {
      illegible: 'Elija esto si hay algo impreso, aunque esté muy gastado. Así se lo comunicamos a su banco.',
      absent: 'Elija esto solo si no hay nada impreso. Con X en lugar de I, su banco puede rechazar el pago.',
    },
    absentWarning: 'Si su tarjeta tiene un código que no puede leer, elija I: con X, su banco puede rechazar el pago.',
    lookAgain: 'Casi todas las tarjetas tienen uno. Mire otra vez el lugar que señala la imagen.',
    tick: {
      illegible: 'He mirado el lugar que señala la imagen y no puedo leer el código.',
      absent: 'He mirado el lugar que señala la imagen. Mi tarjeta no tiene código.',
    },
    looked: {
      illegible: 'He mirado otra vez: no puedo leerlo',
      absent: 'He mirado otra vez: no hay ningún código',
    },
    chosenIllegible: 'Nos ha dicho que el código no se puede leer (I).',
    chosenAbsent: 'Nos ha dicho que su tarjeta no tiene código (X).',
    undo: 'Quiero escribir el código',
    orderBy: ({ phone, fax }) =>
      `También puede hacer su pedido ${[phone && `por teléfono: ${phone}`, fax && `por fax: ${fax}`].filter(Boolean).join(', o ')}.`,
  },
  asked: {
    'enter-the-code-again':
      'Su banco no ha reconocido el código de seguridad. No se le ha cobrado nada. Compruebe el código de su tarjeta y escríbalo otra vez.',
    'where-to-find-the-code':
      'Su banco dice que esta tarjeta tiene un código de seguridad. No se le ha cobrado nada. Mire otra vez el lugar marcado y escriba el código.',
  },
  reveal: {
    show: { text: 'Mostrar', name: 'Mostrar el código' },
    hide: { text: 'Ocultar', name: 'Ocultar el código' },
  },
};

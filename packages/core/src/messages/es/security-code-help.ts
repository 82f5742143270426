import type { SecurityCodeHelpMessages } from '../security-code-help-messages.ts';
import { countOf } from './digits.ts';

/**
 * The five answers behind the security code. Spanish.
 *
 * @example
 * esSecurityCodeHelp.open // '¿Dónde está mi código de seguridad?'
 */
export const esSecurityCodeHelp: SecurityCodeHelpMessages = {
  open: '¿Dónde está mi código de seguridad?',
  title: 'El código de seguridad',
  close: 'Cerrar',
  where: {
    question: '¿Dónde está?',
    back: ({ length }) =>
      `Dé la vuelta a la tarjeta y mire el espacio para la firma. El código son las ${countOf(length)} últimas cifras, arriba a la derecha ` +
      'de ese espacio o justo a su derecha, después de las cuatro últimas cifras del número de tarjeta.',
    front: ({ length }) =>
      `Mire el anverso de la tarjeta. El código son las ${countOf(length)} cifras que están encima del número de tarjeta, normalmente a la derecha.`,
    onMostCards: 'En la mayoría de las tarjetas está en el reverso.',
    onAmericanExpress: 'En las tarjetas American Express está en el anverso.',
    none: 'Esta tarjeta no tiene ninguno.',
  },
  what: {
    question: '¿Qué es?',
    answer: ({ lengths }) =>
      `Un número corto de ${lengths.map(countOf).join(' o ')} cifras, impreso en la tarjeta aparte del número de tarjeta. ` +
      'Con él, su banco comprueba que la tarjeta es auténtica y que usted la tiene consigo.',
  },
  protection: {
    question: '¿Cómo me protege?',
    answer:
      'El código está impreso sin relieve. No está en la banda magnética, ni en los recibos ni en los extractos. ' +
      'Quien encuentre allí su número de tarjeta todavía no conoce el código.',
    notKept: 'Ninguna tienda puede guardarlo. Lo usamos solo para este pago y no lo guardamos nunca.',
  },
  required: {
    question: '¿Tengo que escribirlo?',
    ifPrinted: 'Sí, si está impreso en su tarjeta. Sin él no se puede hacer el pago.',
    absent: ({ button }) => `Si su tarjeta no tiene, escriba la letra X o pulse «${button}».`,
    absentNotTaken: 'Si su tarjeta no tiene, no podemos aceptarla aquí. Use otra tarjeta, por favor.',
    optional: 'Algunas tarjetas de este tipo no tienen. Si la suya no tiene, deje el campo vacío.',
    notRequired: 'No, pero con él su banco sabe mejor que es usted quien paga.',
    none: 'No. Deje el campo vacío.',
  },
  illegible: {
    question: '¿Y si no puedo leerlo?',
    letter: ({ button }) =>
      `Escriba la letra I, de ilegible, o pulse «${button}». Así su banco sabe que el código está, pero no se puede leer.`,
    notAbsent:
      'No escriba X en su lugar: X significa que la tarjeta no tiene código, y su banco puede rechazar el pago.',
    notTaken: 'Sin él no podemos aceptar la tarjeta. Use otra tarjeta, por favor, o pida una nueva a su banco.',
  },
};

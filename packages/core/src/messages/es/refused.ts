import type { Messages } from '../messages.ts';

/**
 * Why something typed was not taken. Spanish.
 *
 * @example
 * esRefused.month // 'Ese mes no existe: los meses van de 01 a 12.'
 */
export const esRefused: Messages['refused'] = {
  letter: 'Aquí solo se pueden escribir cifras.',
  letterBesideDigits: 'No se aceptan letras junto a cifras. Si no puede escribir el código, escriba solo X o solo I.',
  numberFull: 'El número de tarjeta está completo: no caben más cifras.',
  month: 'Ese mes no existe: los meses van de 01 a 12.',
  expiryFull: 'La fecha de caducidad está completa: no caben más cifras.',
  codeFull: 'El código de seguridad está completo: no caben más cifras.',
  startDateFull: 'La fecha de inicio está completa: no caben más cifras.',
  issueNumberFull: 'El número de emisión está completo: no caben más cifras.',
};

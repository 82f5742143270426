import type { Messages } from '../messages.ts';

/**
 * What the field for a start date says. Spanish.
 *
 * @example
 * esStartDate.label // 'Inicio de validez (opcional)'
 */
export const esStartDate: Messages['startDate'] = {
  label: 'Inicio de validez (opcional)',
  hint: 'El mes y el año, por ejemplo 03\u00A0/\u00A019. Deje el campo vacío si su tarjeta no tiene.',
  advice: {
    incomplete: 'Falta la mitad de la fecha y no se enviará. Escriba el mes y el año, o deje el campo vacío.',
    future: 'Esta fecha está en el futuro y no se enviará. Compruébela o deje el campo vacío.',
    impossible: 'El mes va de 01 a 12. Esta fecha no se enviará: compruébela o deje el campo vacío.',
    unreadable: 'Esto no parece una fecha y no se enviará. Compruébelo o deje el campo vacío.',
  },
};

import type { Messages } from '../messages.ts';

/**
 * What the fields of a billing address say, in each country's own terms. Spanish.
 *
 * @example
 * esBillingAddress.region.prefecture.empty // 'Escriba la prefectura.'
 */
export const esBillingAddress: Messages['billingAddress'] = {
  language: 'es',
  legend: 'Dirección de facturación',
  country: {
    label: 'País o región',
    choose: 'Elija un país o una región',
    empty: 'Elija el país o la región de la dirección.',
  },
  line1: {
    street: { label: 'Calle y número', empty: 'Escriba la calle y el número.' },
    whole: { label: 'Dirección', empty: 'Escriba la dirección, con el número de la casa.' },
  },
  line2: 'Piso, edificio',
  city: {
    city: part('Ciudad o localidad', 'la ciudad o la localidad'),
    'post-town': part('Ciudad o localidad', 'la ciudad o la localidad'),
    suburb: part('Barrio', 'el barrio'),
    district: part('Distrito', 'el distrito'),
  },
  region: {
    area: part('Zona', 'la zona'),
    county: part('Condado', 'el condado'),
    department: part('Departamento', 'el departamento'),
    district: part('Distrito', 'el distrito'),
    'do-si': part('Provincia o ciudad (do, si)', 'la provincia o la ciudad'),
    emirate: part('Emirato', 'el emirato'),
    island: part('Isla', 'la isla'),
    oblast: part('Óblast', 'el óblast'),
    parish: part('Parroquia', 'la parroquia'),
    prefecture: part('Prefectura', 'la prefectura'),
    province: part('Provincia', 'la provincia'),
    state: part('Estado', 'el estado'),
  },
  postalCode: {
    postal: code('Código postal', 'el código postal'),
    postcode: code('Código postal', 'el código postal'),
    zip: {
      ...code('Código postal', 'el código postal'),
      hint: ({ examples }) => `Cinco cifras, o nueve: ${examples.join(' o ')}.`,
    },
    pin: code('Código postal', 'el código postal'),
    eircode: code('Eircode', 'el Eircode'),
  },
  optional: ({ label }) => `${label} (opcional)`,
  cardNumber: 'Esto parece un número de tarjeta. Bórrelo aquí y escríbalo en el campo del número de tarjeta.',
  sameAsDelivery: 'Igual que la dirección de entrega',
};

function part(label: string, inSentence: string) {
  return { label, empty: `Escriba ${inSentence}.` };
}

function code(label: string, inSentence: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    ...part(label, inSentence),
    hint: ({ examples: [example = ''] }) => `Por ejemplo ${example}.`,
    wrong: ({ examples: [example = ''] }) => `Compruebe ${inSentence}. Un ejemplo correcto es ${example}.`,
  };
}

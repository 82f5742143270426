import type { Messages } from '../messages.ts';

/**
 * What the fields of a billing address say, in each country's own terms. Dutch.
 *
 * @example
 * nlBillingAddress.region.prefecture.empty // 'Voer de prefectuur in.'
 */
export const nlBillingAddress: Messages['billingAddress'] = {
  language: 'nl',
  legend: 'Factuuradres',
  country: {
    label: 'Land of regio',
    choose: 'Kies een land of regio',
    empty: 'Kies het land of de regio van het adres.',
  },
  line1: {
    street: { label: 'Straat en huisnummer', empty: 'Voer straat en huisnummer in.' },
    whole: { label: 'Adres', empty: 'Voer het adres in, met het huisnummer.' },
  },
  line2: 'Appartement, gebouw',
  city: {
    city: part('Plaats', 'de plaats'),
    'post-town': part('Plaats', 'de plaats'),
    suburb: part('Wijk', 'de wijk'),
    district: part('District', 'het district'),
  },
  region: {
    area: part('Gebied', 'het gebied'),
    county: part('Graafschap', 'het graafschap'),
    department: part('Departement', 'het departement'),
    district: part('District', 'het district'),
    'do-si': part('Provincie of stad (do, si)', 'de provincie of de stad'),
    emirate: part('Emiraat', 'het emiraat'),
    island: part('Eiland', 'het eiland'),
    oblast: part('Oblast', 'de oblast'),
    parish: part('Parochie', 'de parochie'),
    prefecture: part('Prefectuur', 'de prefectuur'),
    province: part('Provincie', 'de provincie'),
    state: part('Staat', 'de staat'),
  },
  postalCode: {
    postal: code('Postcode', 'de postcode'),
    postcode: code('Postcode', 'de postcode'),
    zip: {
      ...code('Postcode', 'de postcode'),
      hint: ({ examples }) => `Vijf cijfers, of negen: ${examples.join(' of ')}.`,
    },
    pin: code('Postcode', 'de postcode'),
    eircode: code('Eircode', 'de Eircode'),
  },
  optional: ({ label }) => `${label} (optioneel)`,
  cardNumber: 'Dit lijkt op een kaartnummer. Verwijder het hier en voer het in het veld voor het kaartnummer in.',
  sameAsDelivery: 'Hetzelfde als het bezorgadres',
};

function part(label: string, inSentence: string) {
  return { label, empty: `Voer ${inSentence} in.` };
}

function code(label: string, inSentence: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    ...part(label, inSentence),
    hint: ({ examples: [example = ''] }) => `Bijvoorbeeld ${example}.`,
    wrong: ({ examples: [example = ''] }) => `Controleer ${inSentence}. Goed is bijvoorbeeld ${example}.`,
  };
}

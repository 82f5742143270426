import type { Messages } from '../messages.ts';

/**
 * What the fields of a billing address say, in each country's own terms. French.
 *
 * @example
 * frBillingAddress.region.prefecture.empty // 'Saisissez la préfecture.'
 */
export const frBillingAddress: Messages['billingAddress'] = {
  language: 'fr',
  legend: 'Adresse de facturation',
  country: {
    label: 'Pays ou région',
    choose: 'Choisissez un pays ou une région',
    empty: 'Choisissez le pays ou la région de l’adresse.',
  },
  line1: {
    street: { label: 'Numéro et rue', empty: 'Saisissez le numéro et la rue.' },
    whole: { label: 'Adresse', empty: 'Saisissez l’adresse, avec le numéro de la rue.' },
  },
  line2: 'Appartement, bâtiment',
  city: {
    city: part('Ville', 'la ville'),
    'post-town': part('Ville', 'la ville'),
    suburb: part('Quartier', 'le quartier'),
    district: part('District', 'le district'),
  },
  region: {
    area: part('Zone', 'la zone'),
    county: part('Comté', 'le comté'),
    department: part('Département', 'le département'),
    district: part('District', 'le district'),
    'do-si': part('Province ou ville (do, si)', 'la province ou la ville'),
    emirate: part('Émirat', 'l’émirat'),
    island: part('Île', 'l’île'),
    oblast: part('Oblast', 'l’oblast'),
    parish: part('Paroisse', 'la paroisse'),
    prefecture: part('Préfecture', 'la préfecture'),
    province: part('Province', 'la province'),
    state: part('État', 'l’État'),
  },
  postalCode: {
    postal: code('Code postal', 'le code postal'),
    postcode: code('Code postal', 'le code postal'),
    zip: {
      ...code('Code postal', 'le code postal'),
      hint: ({ examples }) => `Cinq chiffres, ou neuf\u202F: ${examples.join(' ou ')}.`,
    },
    pin: code('Code postal', 'le code postal'),
    eircode: code('Eircode', 'l’Eircode'),
  },
  optional: ({ label }) => `${label} (facultatif)`,
  cardNumber: 'Cela ressemble à un numéro de carte. Effacez-le ici et saisissez-le dans le champ du numéro de carte.',
  sameAsDelivery: 'Identique à l’adresse de livraison',
};

function part(label: string, inSentence: string) {
  return { label, empty: `Saisissez ${inSentence}.` };
}

function code(label: string, inSentence: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    ...part(label, inSentence),
    hint: ({ examples: [example = ''] }) => `Par exemple ${example}.`,
    wrong: ({ examples: [example = ''] }) => `Vérifiez ${inSentence}. Voici un exemple correct\u202F: ${example}.`,
  };
}

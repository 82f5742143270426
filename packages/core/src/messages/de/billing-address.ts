import type { Messages } from '../messages.ts';

/**
 * What the fields of a billing address say, in each country's own terms. German.
 *
 * @example
 * deBillingAddress.region.prefecture.empty // 'Geben Sie die Präfektur ein.'
 */
export const deBillingAddress: Messages['billingAddress'] = {
  language: 'de',
  legend: 'Rechnungsadresse',
  country: {
    label: 'Land oder Region',
    choose: 'Land oder Region wählen',
    empty: 'Wählen Sie das Land oder die Region der Adresse.',
  },
  line1: {
    street: { label: 'Straße und Hausnummer', empty: 'Geben Sie Straße und Hausnummer ein.' },
    whole: { label: 'Adresse', empty: 'Geben Sie die Adresse mit der Hausnummer ein.' },
  },
  line2: 'Wohnung, Gebäude',
  city: {
    city: part('Ort', 'den Ort'),
    'post-town': part('Ort', 'den Ort'),
    suburb: part('Stadtteil', 'den Stadtteil'),
    district: part('Bezirk', 'den Bezirk'),
  },
  region: {
    area: part('Gebiet', 'das Gebiet'),
    county: part('Grafschaft', 'die Grafschaft'),
    department: part('Departement', 'das Departement'),
    district: part('Bezirk', 'den Bezirk'),
    'do-si': part('Provinz oder Stadt (do, si)', 'die Provinz oder die Stadt'),
    emirate: part('Emirat', 'das Emirat'),
    island: part('Insel', 'die Insel'),
    oblast: part('Oblast', 'die Oblast'),
    parish: part('Gemeinde', 'die Gemeinde'),
    prefecture: part('Präfektur', 'die Präfektur'),
    province: part('Provinz', 'die Provinz'),
    state: part('Bundesstaat', 'den Bundesstaat'),
  },
  postalCode: {
    postal: code('Postleitzahl', 'die Postleitzahl'),
    postcode: code('Postleitzahl', 'die Postleitzahl'),
    zip: {
      ...code('Postleitzahl', 'die Postleitzahl'),
      hint: ({ examples }) => `Fünf Ziffern oder neun: ${examples.join(' oder ')}.`,
    },
    pin: code('Postleitzahl', 'die Postleitzahl'),
    eircode: code('Eircode', 'den Eircode'),
  },
  optional: ({ label }) => `${label} (freiwillig)`,
  cardNumber:
    'Das sieht wie eine Kartennummer aus. Entfernen Sie sie hier und geben Sie sie im Feld für die Kartennummer ein.',
  sameAsDelivery: 'Gleich wie die Lieferadresse',
};

function part(label: string, inSentence: string) {
  return { label, empty: `Geben Sie ${inSentence} ein.` };
}

function code(label: string, inSentence: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    ...part(label, inSentence),
    hint: ({ examples: [example = ''] }) => `Zum Beispiel ${example}.`,
    wrong: ({ examples: [example = ''] }) => `Prüfen Sie ${inSentence}. Richtig ist zum Beispiel ${example}.`,
  };
}

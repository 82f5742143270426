/** Three of the processor's scenarios, by id: all is well, the code is on the front, and the bank says no. */
const shown = ['visa', 'amex', 'declined'];

/** A table of cards to try, with the address that their banks have on file. What happens is the processor's own word for it. */
export async function cardsToTry(processorUrl) {
  const { scenarios } = await (await fetch(`${processorUrl}/scenarios`)).json();
  const chosen = shown.flatMap((id) => scenarios.find((scenario) => scenario.id === id) ?? []);
  const { line1, city, region, postalCode, country } = chosen[0].enter.billingAddress;

  const rows = chosen.map(({ enter, does }) => [
    grouped(enter.number),
    monthAndYear(enter.expiry),
    enter.securityCode,
    does,
  ]);
  const table = [['To try', 'Expiry', 'Code', 'What happens'], ...rows];
  const lines = table.map(
    ([number, expiry, code, does]) => `${number.padEnd(22)}${expiry.padEnd(9)}${code.padEnd(7)}${does}`,
  );
  return [
    ...lines,
    `Address: ${line1}, ${city}, ${region} ${postalCode}, ${new Intl.DisplayNames('en', { type: 'region' }).of(country)}`,
  ].join('\n');
}

/** As printed on the card: fifteen digits are American Express. The launcher runs before the packages that know better are there. */
function grouped(number) {
  const amex = /^(\d{4})(\d{6})(\d{5})$/;
  return amex.test(number) ? number.replace(amex, '$1 $2 $3') : number.replace(/\d{4}(?=\d)/g, '$& ');
}

/** `2030-12` as the form takes it: `12 / 30`. */
function monthAndYear(expiry) {
  const [year, month] = expiry.split('-');
  return `${month} / ${year.slice(2)}`;
}

// What merchants' styles and snapshots may rely on: found in the page in every situation, and held by packages/react/docs/public-markup.mdx.
// `-u` writes that page anew. What goes or changes there needs a line under "Change" in the CHANGELOG.
import { assessAuthorization, describeAvsResult, describeSecurityCodeResult } from '@flipside/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { maskingAttributes } from '../field/masked.ts';
import {
  anotherCard,
  BillingAddressFields,
  CardFields,
  CardForm,
  CardPicture,
  SavedCards,
  SecurityCodeField,
  SecurityCodeHelp,
  ThreeDSChallenge,
  ThreeDSMethod,
  VerificationReport,
  type CardFormProps,
  type SavedCardsProps,
  type VerificationReportProps,
} from '../index.ts';
import { chooseFallback, fillCard, fixedClock, testCards } from './index.ts';

const today = fixedClock('2026-11-27');
const { visa, amex, failsMod10 } = testCards;
const switchCard = testCards.switch;

/** What each attribute says while it is there. */
const meanings: Readonly<Record<string, string>> = {
  'data-action': 'what is recommended to the staff: `proceed`, `review`, …',
  'data-advice': 'the hint advises: what is there is fine to submit, and will not be sent',
  'data-another': 'the choice that is no saved card',
  'data-asking': 'the shopper is asked whether the card is to be removed',
  'data-brand': "the brand's id, once it is known",
  'data-check': 'which of the bank’s answers this is',
  'data-chosen': 'the chosen one of the saved cards',
  'data-complete': 'what is in the field may be submitted',
  'data-country': 'the country whose fields are shown',
  'data-expired': 'a saved card that has expired',
  'data-fact': 'which fact of an answer this is',
  'data-fallback': '`absent` or `illegible`: what the shopper says of the code',
  'data-field': 'which field of the address this is',
  'data-filled': 'something is in the field',
  'data-full-screen': 'the bank’s page fills the screen',
  'data-flag': 'what the staff should know of a recommendation',
  'data-invalid': 'the error is shown',
  'data-last-month': 'a saved card that is in its last month',
  'data-masked': 'the code is hidden as it is typed',
  'data-more': 'more brands are accepted than there is room for',
  'data-over': 'the bank’s check has ended',
  'data-pending': 'the answer is awaited',
  'data-shown': 'this side of the card is up',
  'data-side': 'where the code is: `back`, `front`, `both`; `none` where the card has none',
  'data-face': 'which side of the card this is',
  'data-verdict': 'how good the news is',
  'data-view': '`full` or `compact`',
};

const mismatch = { scheme: 'visa', code: 'N' } as const;
const noMatch = { scheme: 'visa', code: 'N' } as const;
const match = { scheme: 'visa', code: 'M' } as const;

function report({
  avs,
  securityCode,
  view,
}: Required<Pick<VerificationReportProps, 'avs' | 'securityCode'>> & Pick<VerificationReportProps, 'view'>) {
  const authorization = { kind: 'approved' } as const;
  const assessment = assessAuthorization({
    authorization,
    avs: avs && describeAvsResult(avs),
    securityCode: securityCode && describeSecurityCodeResult(securityCode),
    threeDSecure: securityCode === match ? 'A' : 'N',
    attempts: { askedForCode: 0, retried: 0, steppedUp: 0 },
    risk: 'high',
  });
  return <VerificationReport id="report" {...{ authorization, avs, securityCode, assessment, view }} />;
}

const form = (props: Partial<CardFormProps> = {}) => (
  <CardForm
    id="pay"
    amount="£24.00"
    today={today}
    accepted={['visa', 'mastercard', 'amex', 'maestro', 'discover', 'diners', 'jcb', 'unionpay']}
    onPay={() => Promise.resolve()}
    {...props}
  />
);
const withInputs = (props: CardFormProps['inputs']) => form({ inputs: props });
const address = (
  <BillingAddressFields id="billing" defaultCountry="GB" delivery={{ line1: '1 Mill Lane', country: 'GB' }} />
);

const saved = (props: Partial<SavedCardsProps> = {}) => (
  <SavedCards
    id="saved"
    today={today}
    onRemove={() => Promise.reject(new Error('unreachable'))}
    cards={[
      { id: 'a', brand: 'visa', lastFour: '4242', expiry: '2030-09', name: 'Ada Marsh' },
      { id: 'b', brand: 'amex', lastFour: '0005', expiry: '2026-05' },
      { id: 'c', brand: 'mastercard', lastFour: '4444', expiry: '2026-11' },
    ]}
    {...props}
  >
    <CardFields id="pay" today={today} />
  </SavedCards>
);

const transaction = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const challenge = (
  <ThreeDSChallenge
    acsURL="https://bank.example/challenge"
    threeDSServerTransID={transaction}
    acsTransID={transaction}
    messageVersion="2.2.0"
    notificationURL="https://shop.example/3ds"
    onEnd={() => {}}
  />
);

const pay = async () => {
  await act(async () => screen.getByRole('button', { name: /^Pay/ }).click());
};
const press = async (part: string) => {
  await act(async () => document.querySelector<HTMLElement>(`[data-part="${part}"]`)?.click());
};

/** A page, and what is done in it before it is looked at. */
const situations: readonly (readonly [page: ReactElement, act?: (page: HTMLElement) => Promise<void>])[] = [
  [form()],
  [form(), pay],
  [form(), (page) => fillCard(page, { ...visa, cardholderName: 'Ada Marsh' })],
  [
    form(),
    (page) => fillCard(page, { number: failsMod10.number, expiry: '10/26', securityCode: '12', cardholderName: '12' }),
  ],
  [form(), (page) => fillCard(page, { number: switchCard.number, startDate: '13/19', issueNumber: '99' })],
  [
    form({ onPay: () => new Promise(() => {}) }),
    async (page) => {
      await fillCard(page, { ...visa, cardholderName: 'Ada Marsh' });
      await pay();
    },
  ],
  [
    form({ onPay: () => Promise.resolve({ message: 'Declined.' }) }),
    async (page) => {
      await fillCard(page, { ...amex, cardholderName: 'Ada Marsh' });
      await pay();
    },
  ],
  [withInputs({ code: { orderBy: { phone: '020 7946 0018' } } }), () => press('fallback-open')],
  [form(), (page) => chooseFallback(page, 'absent')],
  [form(), (page) => chooseFallback(page, 'illegible')],
  [
    withInputs({ code: { fallbacks: { absent: { whereAlwaysPrinted: 'tick', otherwise: 'tick' } } } }),
    (page) => chooseFallback(page, 'absent', { confirm: true }),
  ],
  [
    withInputs({ code: { fallbacks: { illegible: { whereAlwaysPrinted: 'second-look', otherwise: 'second-look' } } } }),
    (page) => chooseFallback(page, 'illegible'),
  ],
  [<SecurityCodeField key="x" id="pay-csc" brand="visa" mask help={<SecurityCodeHelp />} />, () => press('help-open')],
  [
    <SecurityCodeField key="y" id="pay-csc" brand="visa" help={<SecurityCodeHelp as="dialog" />} />,
    () => press('help-open'),
  ],
  [form({ accepted: ['maestro', 'bancontact'] }), (page) => fillCard(page, testCards.bancontact)],
  [<CardPicture key="z" side="front" lastFour="0005" filled={2} />],
  [address],
  [form({ children: <BillingAddressFields id="billing" defaultCountry="US" /> }), pay],
  [form(), (page) => fillCard(page, { number: switchCard.number, startDate: '03/19', issueNumber: 'x1' })],
  [
    saved({ onRemove: () => new Promise(() => {}) }),
    async () => {
      await press('saved-card-remove');
      await press('saved-card-confirm');
    },
  ],
  [
    saved(),
    async () => {
      await press('saved-card-remove');
      await press('saved-card-confirm');
    },
  ],
  [saved({ defaultChosen: anotherCard })],
  [
    <ThreeDSMethod
      key="method"
      url="https://bank.example/method"
      threeDSServerTransID={transaction}
      notificationURL="https://shop.example/3ds"
      onEnd={() => {}}
    />,
  ],
  [challenge, () => press('challenge-cancel')],
  [
    challenge,
    async () => {
      await press('challenge-cancel');
      await press('challenge-confirm');
    },
  ],
  [report({ avs: mismatch, securityCode: noMatch })],
  [report({ avs: mismatch, securityCode: match, view: 'compact' })],
  // A text that could be a card's number is not shown, and one that is missing is said to be.
  [
    report({
      avs: { gateway: 'stripe', addressLine1Check: '', addressPostalCodeCheck: '4242424242424242' },
      securityCode: match,
    }),
  ],
];

interface Seen {
  readonly elements: Set<string>;
  readonly attributes: Set<string>;
}

const parts = new Map<string, Seen>();
const ids = new Map<string, Set<string>>();
const unsaid = new Set([...Object.keys(maskingAttributes), 'data-part', 'data-flipside']);

/** Drawings are not public: what is in them changes with every stroke. */
function look(page: ParentNode): void {
  for (const element of page.querySelectorAll('*')) {
    if (element.closest('svg') !== null) continue;

    const part = element.getAttribute('data-part');
    if (part !== null) {
      const seen = parts.get(part) ?? { elements: new Set(), attributes: new Set() };
      seen.elements.add(element.localName);
      for (const name of element.getAttributeNames()) {
        if (/^(?:data-|aria-|role$)/.test(name) && !unsaid.has(name)) seen.attributes.add(name);
      }
      parts.set(part, seen);
    }
    const [, base, end] = /^(pay|saved|billing|report)-(.+)$/.exec(element.id) ?? [];
    if (base !== undefined && end !== undefined) ids.set(base, (ids.get(base) ?? new Set()).add(end));
  }
}

async function lookAtAll(): Promise<void> {
  // jsdom posts nothing.
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue();
  for (const [page, doThis] of situations) {
    const { container } = render(page);
    // oxlint-disable-next-line no-await-in-loop -- One page at a time.
    await doThis?.(container);
    look(document.body);
    cleanup();
  }
}

function sorted(names: Iterable<string>): readonly string[] {
  const all = [...new Set(names)];
  all.sort();
  return all;
}

const listed = (names: Iterable<string>) =>
  sorted(names)
    .map((name) => `\`${name}\``)
    .join(' ');

const attributesSeen = () => [...parts.values()].flatMap(({ attributes }) => [...attributes]);

function row(part: string): string {
  const seen = parts.get(part);
  return `| \`${part}\` | ${listed(seen?.elements ?? [])} | ${listed(seen?.attributes ?? [])} |`;
}

function guidePage(): string {
  const said = attributesSeen().filter((name) => name in meanings);

  return `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Guides/What your styles and snapshots may rely on" />

# What your styles and snapshots may rely on

This is the kit's public markup: parts, attributes and ids. Whatever stands here changes only with a line under "Change" in the
CHANGELOG. What doesn't stand here may change in any version: class names, the order of attributes, and all that is inside an \`svg\`. A test finds these
tables in the page itself, in every situation, and fails when they are others.

Style and search by part: \`[data-part='input'][data-invalid]\`. An attribute of state is there or is not; where it has a value, the second table says which.

## Parts

| \`data-part\` | Element | What it may have |
|---|---|---|
${sorted(parts.keys()).map(row).join('\n')}

The outermost element of the kit has \`data-flipside\`. What session replays must not record has the attributes by which their tools know that:
${listed(Object.keys(maskingAttributes))}, and the classes \`ph-no-capture\` and \`fs-mask\`.

## Attributes of state

| Attribute | Says |
|---|---|
${sorted(said)
  .map((name) => `| \`${name}\` | ${meanings[name] ?? ''} |`)
  .join('\n')}

## Ids

All follow from the \`id\` that you hand in: \`<CardFields id="pay">\` has an input \`pay-number\`, whose error is \`pay-number-error\`. A field by itself has the \`id\` as it is.

| Where | What follows |
|---|---|
${[...ids].map(([base, ends]) => `| \`id="${base}"\`, ${bases[base] ?? ''} | ${listed([...ends].map((end) => `-${end}`))} |`).join('\n')}
`;
}

const bases: Readonly<Record<string, string>> = {
  pay: 'of a card',
  saved: 'of saved cards, numbered from 1',
  billing: 'of an address',
  report: 'of a report',
};

test('S1, S2: the parts, attributes and ids that merchants rely on are those that the guide lists', async () => {
  await lookAtAll();

  await expect(guidePage()).toMatchFileSnapshot('../../docs/public-markup.mdx');
});

test('the guide says of each attribute of state what it means, and of no other', () => {
  const found = attributesSeen().filter((name) => name.startsWith('data-'));

  expect(sorted(found)).toEqual(sorted(Object.keys(meanings)));
});

test('the guide lists every part that the source has', () => {
  const folder = join(import.meta.dirname, '..');
  const source = globSync('**/*.{ts,tsx}', { cwd: folder })
    .filter((path) => !/\.(?:test|stories)\./.test(path) && !path.startsWith('testing'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const written = [...source.matchAll(/\bdata-part="([\w-]+)"/g)].map(([, part = '']) => part);

  expect(sorted(written.filter((part) => !parts.has(part)))).toEqual(drawn);
});

/** Inside drawings. */
const drawn = [
  'card-body',
  'card-edge',
  'code-dot',
  'last-four',
  'mark',
  'mark-blank',
  'mark-card',
  'mark-word',
  'number-dot',
  'panel',
  'panel-pattern',
  'print',
  'ring',
  'signature',
  'stripe',
];

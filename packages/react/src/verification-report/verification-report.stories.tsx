import {
  assessAuthorization,
  describeAvsResult,
  describeSecurityCodeResult,
  isTransStatus,
  type AuthorizationAnswers,
} from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { VerificationReport, type VerificationReportProps } from './verification-report.tsx';

const meta = {
  title: 'Staff/Verification report',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: VerificationReport,
  args: reportOf({}),
} satisfies Meta<typeof VerificationReport>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A report with what core recommends for it, for a Visa card where nothing else is said. */
function reportOf({
  attempts = { askedForCode: 0, retried: 0, steppedUp: 0 },
  ...answers
}: Partial<VerificationReportProps> & Pick<Partial<AuthorizationAnswers>, 'attempts'>) {
  const {
    authorization = { kind: 'approved' },
    avs = { scheme: 'visa', code: 'Y' },
    securityCode = { scheme: 'visa', code: 'M' },
    threeDSecure = null,
  } = answers;
  const state: string = threeDSecure?.state ?? 'not-available';

  return {
    id: 'order-1042',
    authorization,
    avs,
    securityCode,
    threeDSecure,
    assessment: assessAuthorization({
      authorization: authorization ?? { kind: 'no-answer' },
      avs: avs && describeAvsResult(avs),
      securityCode: securityCode && describeSecurityCodeResult(securityCode),
      threeDSecure: state === 'not-tried' || isTransStatus(state) ? state : 'not-available',
      attempts,
    }),
    ...answers,
  } satisfies VerificationReportProps;
}

/** V3, V4: the bank approved, and everything that was checked matches. */
export const Proceed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'What the bank answered' })).toBeVisible();
    await expect(canvas.getByText('Go on')).toBeVisible();
    await expect(canvas.getByText('The security code is right. Go ahead if nothing else is suspicious.')).toBeVisible();
  },
};

/** V3: approved, and the address is not that of the cardholder: a strong sign of fraud. Voiding is offered. */
export const Review: Story = {
  args: reportOf({ avs: { scheme: 'visa', code: 'N' } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Hold and look')).toBeVisible();
    await expect(canvas.getByText('The doubt is serious.')).toBeVisible();
    await expect(canvas.getByText('You can void the payment while you find out more.')).toBeVisible();
  },
};

/** V3: the code was not processed. The approval is voided before the bank is asked again. */
export const Retry: Story = {
  args: reportOf({ securityCode: { scheme: 'visa', code: 'P' } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Send it once more')).toBeVisible();
    await expect(canvas.getByText(/^Void the payment first/)).toBeVisible();
  },
};

/** V3: a code that does not match: it may be a slip of the key, so the customer is asked once. */
export const AskTheCardholder: Story = {
  args: reportOf({ securityCode: { scheme: 'visa', code: 'N' } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ask for the security code')).toBeVisible();
    await expect(canvas.getByText(/^Void the payment first/)).toBeVisible();
  },
};

/** V3: the address could not be checked, and 3-D Secure can still be asked for. */
export const StepUp: Story = {
  args: reportOf({ avs: { scheme: 'visa', code: 'G' }, threeDSecure: { state: 'not-tried', scheme: 'visa' } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ask for 3-D Secure')).toBeVisible();
  },
};

/** V3: the bank blocks the card: nothing was charged, and nothing is to be voided. */
export const Decline: Story = {
  args: reportOf({ authorization: { kind: 'declined', reason: 'stolen_card' } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Do not ship')).toBeVisible();
    await expect(canvas.queryByText(/^Void the payment first/)).not.toBeInTheDocument();
  },
};

/** V3: no answer came back: nobody knows yet whether the card was charged. */
export const NoAnswer: Story = {
  args: reportOf({ authorization: { kind: 'no-answer' }, avs: null, securityCode: null }),
};

/** Nothing to recommend any more: the shop never reached the bank. */
export const BankNotAsked: Story = {
  args: { ...reportOf({ avs: null, securityCode: null }), authorization: null, assessment: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The bank was not asked, so nothing was charged.')).toBeVisible();
    await expect(canvas.queryByText('What to do')).not.toBeInTheDocument();
  },
};

/** V4: approved, and the payment was voided since. There is nothing to recommend any more, and nobody may ship on it. */
export const VoidedSince: Story = {
  args: { ...reportOf({ securityCode: { scheme: 'visa', code: 'N' } }), approval: 'voided', assessment: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Approved, then voided')).toBeVisible();
    await expect(canvas.getByText('Do not ship on this payment')).toBeVisible();
  },
};

/** T3: authenticated by 3-D Secure: through whom and of which scheme, with the indicator, and who bears the loss. */
export const WithThreeDSecure: Story = {
  args: reportOf({
    avs: { gateway: 'stripe', addressLine1Check: 'pass', addressPostalCodeCheck: 'fail' },
    securityCode: { gateway: 'stripe', code: 'pass' },
    threeDSecure: { state: 'Y', scheme: 'visa', gateway: 'stripe', eci: '05' },
    scheme: 'visa',
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Visa Secure')).toBeVisible();
    await expect(canvas.getAllByText('Stripe')).toHaveLength(4);
    await expect(canvas.getAllByText('Visa')).toHaveLength(4);
    await expect(
      canvas.getByText('As a rule, the bank bears the loss if the payment turns out to be fraud.'),
    ).toBeVisible();
  },
};

/** Rejected by 3-D Secure, with the reason that no shopper may read. */
export const RejectedByThreeDSecure: Story = {
  args: reportOf({ threeDSecure: { state: 'R', scheme: 'mastercard', gateway: 'adyen', reason: '11' } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The bank suspects fraud.')).toBeVisible();
  },
};

/** The recommendation and each answer in a few lines. */
export const Compact: Story = { args: { ...reportOf({ avs: { scheme: 'visa', code: 'A' } }), view: 'compact' } };

/** In a few lines, an uncertain reading still says so. */
export const CompactAndUncertain: Story = {
  args: { ...reportOf({ avs: { gateway: 'paypal', avsCode: 'W' } }), view: 'compact' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not sure. Published lists contradict each other about this answer.')).toBeVisible();
  },
};

/** V1, V2: what nobody has documented is unknown, and never a match. */
export const UnknownLetters: Story = {
  args: reportOf({ avs: { scheme: 'visa', code: '%' }, securityCode: { gateway: 'adyen', code: '9 Splendid' } }),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('%')).toBeVisible();
    await expect(canvas.getByText('Treat the address as not verified.', { exact: false })).toBeVisible();
    for (const check of ['address', 'security-code'])
      await expect(canvasElement.querySelector(`[data-check=${check}]`)).toHaveAttribute('data-verdict', 'unknown');
  },
};

/** V4: a number or a code that went astray into a letter's place is not shown. */
export const DigitsInTheWrongPlace: Story = {
  args: reportOf({
    avs: { scheme: 'visa', code: '4242 4242 4242 4242' },
    securityCode: { scheme: 'visa', code: '123' },
  }),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('Not shown, since that many digits could be a card’s.')).toHaveLength(2);
    await expect(canvasElement.outerHTML).not.toMatch(/4242|123/);
  },
};

/**
 * V1: the same letter twice, from a Discover card: as the gateway wrote it, and as Discover sends it. Each is read by its own list, and the
 * report says by which.
 */
export const MappedByTheGateway: Story = {
  args: {
    ...reportOf({ avs: { gateway: 'cybersource', avsCode: 'A' }, securityCode: { gateway: 'cybersource', code: 'M' } }),
    scheme: 'discover',
  },
  render: (args) => (
    <div className="side-by-side">
      <VerificationReport {...args} title="From the gateway" />
      <VerificationReport
        {...args}
        {...reportOf({ avs: { scheme: 'discover', code: 'A' }, securityCode: { scheme: 'discover', code: 'M' } })}
        id="order-1043"
        title="Straight from Discover"
      />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Discover')).toHaveLength(6);
    await expect(canvas.getByText('Partial match: street')).toBeVisible();
    await expect(canvas.getByText('The card scheme’s own list.')).toBeVisible();
    await expect(canvas.getAllByText(/^The gateway’s own list\./)).toHaveLength(2);
  },
};

/** A heading inside a page of the staff's, and the gateway by the name that they know. */
export const InAPageOfItsOwn: Story = {
  args: {
    ...reportOf({
      avs: { gateway: 'authorize-net', avsResultCode: 'Z' },
      securityCode: { gateway: 'authorize-net', code: 'M' },
    }),
    title: 'Payment of order 1042',
    headingLevel: 4,
    gateway: 'Our terminal in Portland',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4, name: 'Payment of order 1042' })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 5, name: 'Security code check' })).toBeVisible();
    await expect(canvas.getAllByText('Our terminal in Portland')).toHaveLength(3);
  },
};

/** To print: everything there is to say, on one page. The browser's print preview shows it black on white. */
export const Print: Story = {
  args: reportOf({
    authorization: { kind: 'approved' },
    avs: { scheme: 'amex', code: 'F' },
    securityCode: { scheme: 'amex', code: 'N' },
    threeDSecure: { state: 'A', scheme: 'amex', gateway: 'worldline', eci: '06', reason: '13' },
  }),
};

/** A1: on the narrowest screen. */
export const Narrow: Story = {
  ...Print,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** A1: in the dark. */
export const Dark: Story = { ...Review, globals: { theme: 'dark' } };

/** A1: in the dark, in a few lines. */
export const DarkCompact: Story = { ...Compact, globals: { theme: 'dark' } };

/** A1: in a right-to-left page. */
export const RightToLeft: Story = { ...AskTheCardholder, globals: { direction: 'rtl' } };

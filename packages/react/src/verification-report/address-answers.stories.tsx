import { documentedAvsAnswers, enStaff, type AvsAnswer } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AddressAnswer } from './address-answer.tsx';

interface AnswersProps {
  /** Each with what the report says of it. */
  answers: readonly AvsAnswer[];
  title: string;
}

/** A list of answers to the address check, as the report reads each. */
function Answers({ answers, title }: AnswersProps) {
  return (
    <div data-flipside="" data-part="verification-report" data-view="full">
      <h2 data-part="report-title">{title}</h2>
      {answers.map((avs) => (
        <AddressAnswer key={JSON.stringify(avs)} avs={avs} messages={enStaff} level={2} view="full" />
      ))}
    </div>
  );
}

const meta = {
  title: 'Staff/Answers to the address check',
  component: Answers,
  args: { answers: [], title: '' },
  play: async ({ canvas, args: { answers } }) => {
    await expect(answers.length).toBeGreaterThan(1);
    await expect(canvas.getAllByRole('heading', { level: 3, name: 'Address check (AVS)' })).toHaveLength(
      answers.length,
    );
  },
} satisfies Meta<typeof Answers>;

export default meta;

type Story = StoryObj<typeof meta>;

const all = documentedAvsAnswers();

function lettersOf(scheme: string | null, title: string): Story {
  return { args: { title, answers: all.filter((answer) => answer.gateway === undefined && answer.scheme === scheme) } };
}

/** The gateway's answers: all, or of some schemes alone. */
function answersOf(gateway: NonNullable<AvsAnswer['gateway']>, schemes?: readonly (string | undefined)[]): Story {
  const { [gateway]: title } = enStaff.report.gateways;
  const answers = all.filter((answer) => answer.gateway === gateway);

  return {
    args: { title, answers: schemes ? answers.filter(({ scheme }) => schemes.includes(scheme ?? undefined)) : answers },
  };
}

/** V1: letters that two schemes read differently, side by side. Each shows the meaning of its own scheme. */
export const ConflictingLetters: Story = {
  args: {
    title: 'The same letter, from different schemes',
    answers: ['A', 'Y', 'D', 'E', 'F', 'M', 'C', 'T', 'W'].flatMap((code) =>
      all.filter((answer) => answer.gateway === undefined && answer.code === code && answer.scheme !== 'jcb-legacy'),
    ),
  },
  render: ({ answers, title }) => (
    <>
      <h2>{title}</h2>
      <div className="side-by-side">
        {answers.map((avs) => (
          <div key={JSON.stringify(avs)} data-flipside="" data-part="verification-report" data-view="full">
            <AddressAnswer avs={avs} messages={enStaff} level={2} view="full" />
          </div>
        ))}
      </div>
    </>
  ),
  play: async ({ canvasElement }) => {
    const answered = (letter: string, scheme: string) =>
      [...canvasElement.querySelectorAll('[data-check=address]')].find(
        (answer) =>
          answer.querySelector('[data-fact=received] code')?.textContent === letter &&
          answer.querySelector('[data-fact=scheme] dd')?.textContent === scheme,
      );

    await expect(answered('A', 'Discover')).toHaveAttribute('data-verdict', 'good');
    await expect(answered('Y', 'Discover')).toHaveAttribute('data-verdict', 'doubt');
    await expect(answered('A', 'Visa')).toHaveAttribute('data-verdict', 'doubt');
    await expect(answered('Y', 'Visa')).toHaveAttribute('data-verdict', 'good');
    await expect(answered('W', 'American Express')).toHaveAttribute('data-verdict', 'bad');
    await expect(answered('W', 'Discover')).toHaveAttribute('data-verdict', 'unknown');
    await expect(answered('M', 'Not known')).toHaveAttribute('data-verdict', 'unknown');
  },
};

export const Visa = lettersOf('visa', 'Visa');
export const VisaElectron = lettersOf('visa-electron', 'Visa Electron');
export const Mastercard = lettersOf('mastercard', 'Mastercard');
export const AmericanExpress = lettersOf('amex', 'American Express');
export const Discover = lettersOf('discover', 'Discover');
export const Jcb = lettersOf('jcb', 'JCB');
export const JcbLegacy = lettersOf('jcb-legacy', 'JCB, old numbers');
export const Pulse = lettersOf('pulse', 'Pulse');
export const Star = lettersOf('star', 'STAR');

/** Where the scheme is not known: what every scheme that sends the letter would say, and no more. */
export const SchemeNotKnown = lettersOf(null, 'Card scheme not known');

export const Adyen = answersOf('adyen');
export const AuthorizeNet = answersOf('authorize-net');
export const BlueSnap = answersOf('bluesnap');
export const Braintree = answersOf('braintree');
export const CheckoutCom = answersOf('checkout-com');
export const CyberSource = answersOf('cybersource');
export const Galileo = answersOf('galileo');
export const Litle = answersOf('litle');
export const MonerisSchemeNotKnown = answersOf('moneris', [undefined]);
export const MonerisVisaMastercardAndAmericanExpress = answersOf('moneris', [
  'visa',
  'visa-electron',
  'mastercard',
  'amex',
]);
export const MonerisOthers = answersOf('moneris', ['discover', 'jcb', 'jcb-legacy', 'pulse', 'star']);
export const Opayo = answersOf('opayo');
export const PayPalSchemeNotKnown = answersOf('paypal', [undefined]);
export const PayPalVisaAndMastercard = answersOf('paypal', ['visa', 'mastercard']);
export const PayPalAmericanExpress = answersOf('paypal', ['amex']);
export const PayPalOthers = answersOf('paypal', ['discover', 'maestro', 'solo']);
export const Paysafe = answersOf('paysafe');
export const Stripe = answersOf('stripe');
export const WorldpayWpg = answersOf('worldpay-wpg');

import {
  documentedSecurityCodeAnswers,
  enStaff,
  type SecurityCodeAnswer as BanksAnswer,
  type SecurityCodeGateway,
} from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SecurityCodeAnswer } from './security-code-answer.tsx';

interface AnswersProps {
  /** Each with what the report says of it. */
  answers: readonly BanksAnswer[];
  title: string;
}

/** A list of answers to the code check, as the report reads each. */
function Answers({ answers, title }: AnswersProps) {
  return (
    <div data-flipside="" data-part="verification-report" data-view="full">
      <h2 data-part="report-title">{title}</h2>
      {answers.map((answer) => (
        <SecurityCodeAnswer
          key={JSON.stringify(answer)}
          securityCode={answer}
          messages={enStaff}
          level={2}
          view="full"
        />
      ))}
    </div>
  );
}

const meta = {
  title: 'Staff/Answers to the code check',
  component: Answers,
  args: { answers: [], title: '' },
  play: async ({ canvas, args: { answers } }) => {
    await expect(answers.length).toBeGreaterThan(1);
    await expect(canvas.getAllByRole('heading', { level: 3, name: 'Security code check' })).toHaveLength(
      answers.length,
    );
  },
} satisfies Meta<typeof Answers>;

export default meta;

type Story = StoryObj<typeof meta>;

const all = documentedSecurityCodeAnswers();

function lettersOf(scheme: string | null, title: string): Story {
  return { args: { title, answers: all.filter((answer) => answer.gateway === undefined && answer.scheme === scheme) } };
}

function answersOf(gateway: SecurityCodeGateway): Story {
  return {
    args: { title: enStaff.report.gateways[gateway], answers: all.filter((answer) => answer.gateway === gateway) },
  };
}

/** V2: M, N, P, S and U, which all schemes share. */
export const CommonLetters = lettersOf(null, 'The letters that all schemes share');
export const Mastercard = lettersOf('mastercard', 'Mastercard');
export const AmericanExpress = lettersOf('amex', 'American Express');
export const Jcb = lettersOf('jcb', 'JCB');
export const JcbLegacy = lettersOf('jcb-legacy', 'JCB, old numbers');

export const Adyen = answersOf('adyen');
export const AuthorizeNet = answersOf('authorize-net');
export const BlueSnap = answersOf('bluesnap');
export const Braintree = answersOf('braintree');
export const Cardstream = answersOf('cardstream');
export const CheckoutCom = answersOf('checkout-com');
export const CyberSource = answersOf('cybersource');
export const Litle = answersOf('litle');
export const Moneris = answersOf('moneris');
export const Opayo = answersOf('opayo');
export const Payeezy = answersOf('payeezy');
export const PayPal = answersOf('paypal');
export const Paysafe = answersOf('paysafe');
export const RapidConnect = answersOf('rapid-connect');
export const Stripe = answersOf('stripe');
export const Worldline = answersOf('worldline');
export const WorldpayWpg = answersOf('worldpay-wpg');

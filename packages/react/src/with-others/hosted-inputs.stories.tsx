import { brands, en, type BrandId } from '@flipside/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { expect, waitFor, type within } from 'storybook/test';
import { BrandMark, CardNumber, PayButton, SecurityCode } from '../index.ts';
import './hosted-inputs.stories.css';
import providersPage from './provider-frame.stories.html?raw';

/** What the frame tells: never a digit. */
interface FrameState {
  readonly kind: 'state';
  readonly focused: boolean;
  readonly brand: BrandId | null;
  readonly problem: 'empty' | 'incomplete' | 'failsLuhn' | null;
}

interface HostedInputProps {
  readonly purpose: 'number' | 'code';
  readonly label: string;
  readonly description: string;
  readonly invalid: boolean;
  /** Counts the submits: at each one the frame says what is wrong. */
  readonly checks: number;
  readonly focusAsked: number;
  readonly onState: (state: FrameState) => void;
  /** What stands in the box, after the frame. */
  readonly mark?: ReactNode;
}

const frameTitle = { number: 'Card number, at the provider', code: 'Security code, at the provider' };

const tell = (frame: RefObject<HTMLIFrameElement | null>, message: object) =>
  frame.current?.contentWindow?.postMessage(message, '*');

/** A provider's input in its own page, in the kit's box. A real one comes with the provider's script; this stands in its place. */
function HostedInput({ purpose, label, description, invalid, checks, focusAsked, onState, mark }: HostedInputProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [focused, setFocused] = useState(false);
  const [loads, setLoads] = useState(0);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameState>) => {
      // A sandboxed frame has no origin of its own to check. Of a real provider's, check `origin` too.
      if (source === null || source !== frame.current?.contentWindow || data.kind !== 'state') return;
      setFocused(data.focused);
      onState(data);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [onState]);

  useEffect(() => {
    if (loads === 0 || frame.current === null) return;
    tell(frame, { kind: 'be', purpose, label, scheme: getComputedStyle(frame.current).colorScheme });
  }, [loads, purpose, label]);

  useEffect(() => {
    if (loads > 0) tell(frame, { kind: 'describe', description, invalid });
  }, [loads, description, invalid]);

  useEffect(() => {
    // Also where the shopper was quicker than the frame.
    if (loads > 0 && checks > 0) tell(frame, { kind: 'check' });
  }, [loads, checks]);

  useEffect(() => {
    if (focusAsked > 0) tell(frame, { kind: 'focus' });
  }, [focusAsked]);

  return (
    <div data-part="control">
      <div
        className="hosted"
        data-part="input"
        data-focused={focused ? '' : undefined}
        data-invalid={invalid ? '' : undefined}
      >
        <iframe
          ref={frame}
          sandbox="allow-scripts"
          srcDoc={providersPage}
          title={frameTitle[purpose]}
          onLoad={() => setLoads((before) => before + 1)}
        />
      </div>
      {mark}
    </div>
  );
}

const accepted = ['visa', 'mastercard', 'amex'];
// While the brand is unknown. Three digits are what most cards have.
const anywhere = { side: 'both', length: 3 } as const;
const numberHint = en.cardNumber.accepted({ brands: ['Visa', 'Mastercard', 'American Express'] });

function HostedCard() {
  const [brand, setBrand] = useState<BrandId | null>(null);
  const [numberProblem, setNumberProblem] = useState<FrameState['problem']>(null);
  const [codeProblem, setCodeProblem] = useState<FrameState['problem']>(null);
  const [checks, setChecks] = useState(0);
  const [asked, setAsked] = useState({ number: 0, code: 0 });
  const [onNumber] = useState(() => (state: FrameState) => {
    setBrand(state.brand);
    setNumberProblem(state.problem);
  });
  const [onCode] = useState(() => (state: FrameState) => setCodeProblem(state.problem));

  const numberError = numberProblem && en.cardNumber.errors[numberProblem];
  const { side, length } = brand === null ? anywhere : brands[brand].securityCode;
  const codeError =
    codeProblem &&
    (codeProblem === 'empty' ? en.securityCode.errors.empty : en.securityCode.errors.incomplete({ length }));
  const { hint } = en.securityCode;
  const codeHint = { back: hint.back({ length }), front: hint.front({ length }), both: hint.unknown, none: hint.none }[
    side
  ];

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecks((before) => before + 1);
  }

  return (
    <form className="hosted-form" noValidate onSubmit={submit}>
      <CardNumber.Root accepted={accepted} error={numberError}>
        {/* A frame can't be labelled from outside: a click on the label asks it to take the focus. */}
        <CardNumber.Label
          htmlFor={undefined}
          onClick={() => setAsked((before) => ({ ...before, number: before.number + 1 }))}
        />
        <HostedInput
          purpose="number"
          label={en.cardNumber.label}
          description={[numberError, numberHint].filter(Boolean).join(' ')}
          invalid={numberError !== null}
          checks={checks}
          focusAsked={asked.number}
          onState={onNumber}
          mark={
            <CardNumber.Brand>
              {brand === null ? undefined : <BrandMark brand={brand} name={brands[brand].name} />}
            </CardNumber.Brand>
          }
        />
        <CardNumber.Error />
        <CardNumber.Hint />
      </CardNumber.Root>
      <SecurityCode.Root brand={brand} error={codeError} fallbacks={false}>
        <SecurityCode.Label
          htmlFor={undefined}
          onClick={() => setAsked((before) => ({ ...before, code: before.code + 1 }))}
        />
        <HostedInput
          purpose="code"
          label={en.securityCode.label}
          description={[codeError, codeHint].filter(Boolean).join(' ')}
          invalid={codeError !== null}
          checks={checks}
          focusAsked={asked.code}
          onState={onCode}
        />
        <SecurityCode.Error />
        <SecurityCode.Hint />
        <SecurityCode.Picture />
      </SecurityCode.Root>
      <PayButton amount="£24.00" />
    </form>
  );
}

/**
 * A provider's hosted inputs inside our labels, hints, errors and picture. What is typed stays in the provider's page; it tells this one
 * where the focus is, which brand it is and what is wrong. The frames here are sandboxed, and stand in a provider's place.
 */
const meta = {
  title: 'Design systems/Hosted inputs',
  component: HostedCard,
} satisfies Meta<typeof HostedCard>;

export default meta;

type Story = StoryObj<typeof meta>;

const boxes = (canvas: ReturnType<typeof within>) =>
  [canvas.getByTitle(frameTitle.number), canvas.getByTitle(frameTitle.code)].map((frame) => frame.parentElement);

const patient = { timeout: 5_000 };

/** Nothing is typed yet. */
export const Empty: Story = {};

/** A click on the label goes into the frame, and the box shows the focus that the frame has told. */
export const LabelLeadsIn: Story = {
  play: async ({ canvas, userEvent }) => {
    const [number] = boxes(canvas);
    await waitFor(() => expect(canvas.getByTitle(frameTitle.number)).toBeVisible());

    // Once the frame is there to hear it.
    await waitFor(async () => {
      await userEvent.click(canvas.getByText(en.cardNumber.label));
      await expect(number).toHaveAttribute('data-focused');
    });
  },
};

/** W3, A2: sent empty, each frame says so; our errors stand in the kit's words, and the hints stay. */
export const SentEmpty: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Pay £24.00' }));

    // Each frame answers in its own time.
    await expect(await canvas.findByText(en.cardNumber.errors.empty, undefined, patient)).toBeVisible();
    await expect(await canvas.findByText(en.securityCode.errors.empty, undefined, patient)).toBeVisible();
    await expect(canvas.getByText(en.securityCode.hint.unknown)).toBeVisible();
    for (const box of boxes(canvas)) await expect(box).toHaveAttribute('data-invalid');
  },
};

/** A1: sent empty, in the dark. */
export const Dark: Story = { ...SentEmpty, globals: { theme: 'dark' } };

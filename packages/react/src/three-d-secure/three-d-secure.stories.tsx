import { decodeBase64Url, en, encodeBase64Url, notificationPage, type PostedNotification } from '@flipside/core';
import { ar } from '@flipside/core/messages/ar';
import { de } from '@flipside/core/messages/de';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { PayButton } from '../card-form/pay-button.tsx';
import banksPage from './pretend-bank.stories.html?raw';
import { ThreeDSChallenge, type ThreeDSChallengeProps } from './three-ds-challenge.tsx';
import { ThreeDSMethod, type ThreeDSMethodEnd } from './three-ds-method.tsx';

const { challenge: words, form } = en;
const amount = '£24.00';
const pay = form.pay({ amount });
const here = typeof location === 'undefined' ? 'http://localhost' : location.origin;

/** What happens when the form is posted into the frame. No bank hears of it: its page is in this file's folder. */
type Bank = (frame: HTMLIFrameElement, posted: FormData) => void;

const notify = (frame: HTMLIFrameElement, posted: PostedNotification) => {
  frame.srcdoc = notificationPage(posted, { origin: here });
};

/** Answers the question that it was asked, or a little else. */
const answering =
  (otherwise: object = {}): Bank =>
  (frame, posted) => {
    const creq = posted.get('creq');
    const answer = {
      ...JSON.parse(decodeBase64Url(typeof creq === 'string' ? creq : '') ?? '{}'),
      messageType: 'CRes',
      transStatus: 'Y',
    };
    frame.addEventListener(
      'load',
      () => {
        frame.contentDocument?.querySelector('form')?.addEventListener('submit', (event) => {
          event.preventDefault();
          notify(frame, { cres: encodeBase64Url(JSON.stringify({ ...answer, ...otherwise })) });
        });
      },
      { once: true },
    );
    frame.srcdoc = banksPage;
  };

const looking: Bank = (frame, posted) => notify(frame, { threeDSMethodData: posted.get('threeDSMethodData') });
const silent: Bank = () => {};

/** Puts a bank in the place of the network, for as long as the story is there. */
const at = (bank: Bank) => () => {
  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function submitHere() {
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${CSS.escape(this.target)}"]`);
    if (frame) bank(frame, new FormData(this));
  };
  return () => {
    HTMLFormElement.prototype.submit = submit;
  };
};

/** A shop: it opens the bank's page when the shopper pays, and takes it away when it has ended. */
function Shop(props: ThreeDSChallengeProps) {
  const [open, setOpen] = useState(false);
  const [ended, setEnded] = useState('');

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(true);
      }}
    >
      <PayButton amount={amount} />
      <p role="status">{ended}</p>
      {open ? (
        <ThreeDSChallenge
          {...props}
          onEnd={(end) => {
            setOpen(false);
            setEnded(`The shop’s page was told: ${end.kind}`);
            props.onEnd(end);
          }}
        />
      ) : null}
    </form>
  );
}

function Method() {
  const [end, setEnd] = useState<ThreeDSMethodEnd | null>(null);

  return (
    <>
      <ThreeDSMethod
        url="https://bank.example/method"
        threeDSServerTransID="8a880dc0-d2d2-4067-bcb1-b08d1690b26e"
        notificationURL={`${here}/3ds/method`}
        onEnd={setEnd}
      />
      <p role="status">{end && `The shop’s page was told: ${end.ending}, ${end.threeDSCompInd}`}</p>
    </>
  );
}

const meta = {
  title: 'Form/3-D Secure',
  // The page beside this file is its documentation.
  tags: ['!autodocs'],
  component: ThreeDSChallenge,
  args: {
    acsURL: 'https://bank.example/challenge',
    threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
    acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
    messageVersion: '2.2.0',
    notificationURL: `${here}/3ds/challenge`,
    onEnd: fn(),
  },
  render: (args) => <Shop {...args} />,
  beforeEach: at(answering()),
} satisfies Meta<typeof ThreeDSChallenge>;

export default meta;

type Story = StoryObj<typeof meta>;
type Played = Parameters<NonNullable<Story['play']>>[0];

const frameOf = (canvasElement: HTMLElement) => canvasElement.querySelector<HTMLIFrameElement>('iframe');

/** What is in the bank's page, once it is there. */
async function bankIn(canvasElement: HTMLElement) {
  await waitFor(() => expect(frameOf(canvasElement)?.contentDocument?.querySelector('h1')).toBeTruthy());
  return within(frameOf(canvasElement)?.contentDocument?.body ?? canvasElement);
}

async function confirm(canvasElement: HTMLElement) {
  const bank = await bankIn(canvasElement);
  bank.getByRole('button', { name: 'Confirm' }).click();
}

/** The shopper pays, and the bank's page comes. */
async function opened({ canvas, canvasElement, userEvent }: Played, { challenge, form: ofForm } = en) {
  await userEvent.click(canvas.getByRole('button', { name: ofForm.pay({ amount }) }));
  await bankIn(canvasElement);
  await waitFor(() => expect(canvas.getByText(challenge.status.waiting)).toBeVisible());
}

/** T1: the issuer's look at the browser shows nothing; the page is told how it ended. */
export const MethodEnded: Story = {
  render: () => <Method />,
  beforeEach: at(looking),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('The shop’s page was told: finished, Y')).toBeVisible();
    await expect(frameOf(canvasElement)).not.toBeVisible();
  },
};

/** T2: the bank's page is on its way: whose it is and what is happening stand there already. */
export const ChallengeLoading: Story = {
  beforeEach: at(silent),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: pay }));

    const dialog = canvas.getByRole('dialog', { name: words.title });
    await expect(dialog).toHaveAccessibleDescription(words.explanation);
    await expect(canvas.getByRole('heading', { name: words.title })).toHaveFocus();
    await expect(canvas.getByText(words.status.loading)).toBeVisible();
    await expect(frameOf(canvasElement)).toHaveAttribute('title', words.title);
  },
};

/** T2: the bank's page, as wide as it was told; as the screen, where that is told. */
export const ChallengeShown: Story = {
  play: async (context) => {
    await opened(context);

    const frame = frameOf(context.canvasElement);
    const width = Number(frame?.getAttribute('width') ?? document.documentElement.clientWidth);
    await expect(frame?.offsetWidth).toBe(width);
  },
};

/** T2: the way out asks first, and what goes on has the focus. */
export const Stopping: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context;
    await opened(context);
    await userEvent.click(canvas.getByRole('button', { name: words.stop.button }));

    await expect(canvas.getByRole('group', { name: words.stop.question })).toBeVisible();
    await expect(canvas.getByRole('button', { name: words.stop.cancel })).toHaveFocus();
    await expect(args.onEnd).not.toHaveBeenCalled();
  },
};

/** T2: stopped: the shop's page is told, and has the focus back. */
export const Stopped: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await Stopping.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: words.stop.confirm }));

    await expect(canvas.getByText('The shop’s page was told: cancelled')).toBeVisible();
    await expect(canvas.getByRole('button', { name: pay })).toHaveFocus();
  },
};

/** T2, T1: the bank is done: its page has gone, and the focus is back where it was. */
export const Answered: Story = {
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await opened(context);
    await confirm(canvasElement);

    await expect(await canvas.findByText('The shop’s page was told: answered')).toBeVisible();
    await expect(canvas.queryByRole('dialog')).not.toBeInTheDocument();
    await expect(canvas.getByRole('button', { name: pay })).toHaveFocus();
  },
};

/** T1: an answer to another transaction has failed, whatever it says. */
export const AnswerOfAnother: Story = {
  beforeEach: at(answering({ acsTransID: '0b3d7a3e-6f0f-4b0b-9d0e-6a4f4a8b7c11' })),
  play: async (context) => {
    await opened(context);
    await confirm(context.canvasElement);

    await expect(await context.canvas.findByText('The shop’s page was told: failed')).toBeVisible();
  },
};

/** T2: a shop that is slow to take it away: the last sentence says what has happened. */
export const Over: Story = {
  render: (args) => <ThreeDSChallenge {...args} />,
  beforeEach: at(answering({ acsTransID: '0b3d7a3e-6f0f-4b0b-9d0e-6a4f4a8b7c11' })),
  play: async ({ canvas, canvasElement }) => {
    await confirm(canvasElement);

    await expect(await canvas.findByText(words.status.failed)).toBeVisible();
    await expect(canvas.getByRole('button', { name: words.stop.button })).toHaveAttribute('aria-disabled', 'true');
  },
};

const screens = {
  phone: { name: 'Phone', styles: { width: '360px', height: '740px' } },
  sideways: { name: 'Phone held sideways', styles: { width: '667px', height: '375px' } },
};

/** T2: a phone that is too narrow for all but the bank's smallest window has its page on the whole screen. */
export const SmallPhone: Story = {
  parameters: { viewport: { options: screens } },
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async (context) => {
    await opened(context);

    await expect(frameOf(context.canvasElement)?.offsetWidth).toBe(360);
  },
};

/** T2: so has one that is held sideways, where no window has room. */
export const FullScreen: Story = {
  parameters: { viewport: { options: screens } },
  globals: { viewport: { value: 'sideways', isRotated: false } },
  play: async (context) => {
    await opened(context);

    await expect(context.canvas.getByRole('dialog')).toHaveAttribute('data-full-screen');
    await expect(frameOf(context.canvasElement)?.offsetWidth).toBe(document.documentElement.clientWidth);
  },
};

/** A1, T2: at 320 px nothing scrolls sideways, and everything is large enough to touch. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async (context) => {
    await Stopping.play?.(context);

    const dialog = context.canvas.getByRole('dialog');
    await expect(document.documentElement.clientWidth).toBeLessThanOrEqual(320);
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    for (const button of within(dialog).getAllByRole('button')) {
      await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  },
};

/** A1: the question, in the dark. The bank's page has colours of its own. */
export const Dark: Story = { ...Stopping, globals: { theme: 'dark' } };

/** A1: right to left. */
export const RightToLeft: Story = { ...Stopping, globals: { direction: 'rtl' } };

/** W5, A1: in Arabic, from the right. */
export const InArabic: Story = { globals: { language: 'ar' }, play: (context) => opened(context, ar) };

/** W5: in German, whose words are long. */
export const InGerman: Story = { globals: { language: 'de' }, play: (context) => opened(context, de) };

import type { Filling } from './page/fill.ts';

/** The engines that the cases run in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

export type FieldName = 'number' | 'expiry' | 'code';

/** How the page holds the fields: each a way in which merchants use them. */
export const bindings = {
  alone: 'each field by itself, with React’s onChange',
  native: 'a plain form, read as FormData',
  register: 'React Hook Form’s register with the card rules',
  controller: 'React Hook Form’s Controller',
  controlled: 'a value in React state',
  digits: 'a value in React state, as digits',
  revealed: 'a value in React state, as `reveal()` hands it out',
  bound: 'all fields bound to React Hook Form at once',
} as const;
export type Binding = keyof typeof bindings;

/**
 * What a phone or an odd keyboard does to the events of real keys: no usable keydown, no `beforeinput`, or a `beforeinput` whose
 * `preventDefault` the browser ignores (Chrome on Android does, when deleting).
 */
export type Phone = 'no-keydown' | 'no-beforeinput' | 'deaf-beforeinput';

/** How undo and redo are asked for. The command is what the Edit menu and a phone's gesture send. */
export type Way = 'key' | 'command';

export interface Case {
  /** Stable, and the name by which a single case is run. */
  readonly id: string;
  /** The behaviours it holds. */
  readonly about: readonly string[];
  /** What the shopper does and sees. */
  readonly title: string;
  readonly field: FieldName;
  /** `alone` when left out. */
  readonly binding?: Binding;
  readonly phone?: Phone;
  readonly rightToLeft?: true;
  /** The code is masked, with a button that reveals it. */
  readonly mask?: true;
  readonly steps: readonly Step[];
  /** The engines that cannot do it, and why. */
  readonly cannot?: Partial<Record<Engine, string>>;
}

/** What is heard of edits: how often, the text that came with the last one, and whether the browser vouches for it. */
export interface Hearing {
  readonly times: number;
  readonly text?: string;
  /** Leave out where engines differ for reasons of their own. */
  readonly trusted?: boolean;
}

/** How the digits of the code are shown. In each the input is one of text that browsers know for a card's code. */
export type CodeShown = 'dots' | 'digits';

export type Sent = Readonly<Record<string, string>>;

/** What a script does to the field under test, as the page's own, a library's or a password manager's. */
export type Script =
  | { readonly script: 'reset form' | 'library reset' | 'blur' }
  | { readonly script: 'element value' | 'library value' | Filling; readonly text: string };

/** How a composition ends. An open one goes on. */
export type Ending = 'commit' | 'give up' | 'blur' | 'open';

export type Step =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'burst'; readonly text: string }
  | { readonly do: 'put'; readonly text: string }
  | { readonly do: 'press'; readonly key: string; readonly times: number }
  | { readonly do: 'place'; readonly at: string }
  | { readonly do: 'paste'; readonly text: string }
  | { readonly do: 'undo' | 'redo'; readonly by: Way; readonly times: number }
  | { readonly do: 'undo all'; readonly by: Way; readonly through: RegExp }
  | { readonly do: 'redo all'; readonly by: Way; readonly to: string; readonly through: RegExp }
  | { readonly do: 'compose'; readonly texts: readonly string[]; readonly end: Ending }
  | { readonly do: 'composing'; readonly texts: readonly string[]; readonly shown: string }
  | { readonly do: 'drag in' | 'drag out'; readonly to: string }
  | { readonly do: 'drag within'; readonly to: number }
  | { readonly do: 'go'; readonly field: FieldName }
  | { readonly do: 'pay' | 'reveal' }
  | { readonly do: 'script'; readonly act: Script }
  | { readonly do: 'listen' }
  | { readonly do: 'see'; readonly shown: string }
  | { readonly do: 'hear'; readonly hearing: Hearing }
  | { readonly do: 'left'; readonly changes: number }
  | { readonly do: 'clipboard'; readonly text: string }
  | { readonly do: 'told' | 'complains'; readonly sentence: string }
  | { readonly do: 'sent'; readonly values: Sent }
  | { readonly do: 'not sent' }
  | { readonly do: 'code shown'; readonly as: CodeShown }
  | { readonly do: 'laid out'; readonly direction: string; readonly align: string };

// The steps, as the table writes them. '|' is the caret, '[…]' a selection.

/** Keys, one after the other. */
export const type = (text: string): Step => ({ do: 'type', text });
/** Keys 0 ms apart: nobody waits for an answer between them. */
export const burst = (text: string): Step => ({ do: 'burst', text });
/** Text without a key: an input method, dictation, a phone's suggestion. */
export const put = (text: string): Step => ({ do: 'put', text });
export const press = (key: string, times = 1): Step => ({ do: 'press', key, times });
/** Puts the caret or a selection into the text that must be there. */
export const at = (marked: string): Step => ({ do: 'place', at: marked });
/** The browser's own clipboard and its own shortcut. */
export const paste = (text: string): Step => ({ do: 'paste', text });
export const cut: Step = { do: 'press', key: 'Control+x', times: 1 };
export const selectAll: Step = { do: 'press', key: 'Control+a', times: 1 };
export const undo = (by: Way, times = 1): Step => ({ do: 'undo', by, times });
export const redo = (by: Way, times = 1): Step => ({ do: 'redo', by, times });
/** Undo until the field is empty, every text on the way being one of these. */
export const undoAll = (by: Way, through: RegExp): Step => ({ do: 'undo all', by, through });
export const redoAll = (by: Way, to: string, through: RegExp): Step => ({ do: 'redo all', by, to, through });
/** An input method writes `texts` one after the other in the same place, then ends. */
export const compose = (texts: readonly string[], end: Ending = 'commit'): Step => ({
  do: 'compose',
  texts,
  end,
});
/** The same, and looks at the field before it commits the last. */
export const composing = (texts: readonly string[], shown: string): Step => ({ do: 'composing', texts, shown });
/** Drags the page's own text, a card number, to where the mark is. */
export const dragIn = (to: string): Step => ({ do: 'drag in', to });
/** Drags what is selected to another box, which then holds `to`. */
export const dragOut = (to: string): Step => ({ do: 'drag out', to });
/** Drags what is selected to another place of the same field. */
export const dragWithin = (to: number): Step => ({ do: 'drag within', to });
export const go = (field: FieldName): Step => ({ do: 'go', field });
export const pay: Step = { do: 'pay' };
/** The button that shows a masked code and hides it again. */
export const reveal: Step = { do: 'reveal' };
export const codeShown = (as: CodeShown): Step => ({ do: 'code shown', as });
export const script = (act: Script['script'], text = ''): Step => ({
  do: 'script',
  act: { script: act, text } as Script,
});
/** Forgets what was heard so far. */
export const listen: Step = { do: 'listen' };
export const see = (shown: string): Step => ({ do: 'see', shown });
export const hear = (hearing: Hearing): Step => ({ do: 'hear', hearing });
/** The browser's own `change`, which comes on leaving. */
export const changed = (changes: number): Step => ({ do: 'left', changes });
export const onClipboard = (text: string): Step => ({ do: 'clipboard', text });
export const told = (sentence: string): Step => ({ do: 'told', sentence });
export const complains = (sentence: string): Step => ({ do: 'complains', sentence });
export const sent = (values: Sent): Step => ({ do: 'sent', values });
export const notSent: Step = { do: 'not sent' };
export const laidOut = (direction: string, align: string): Step => ({ do: 'laid out', direction, align });

type Rest = Partial<Pick<Case, 'binding' | 'phone' | 'rightToLeft' | 'mask' | 'cannot'>>;

/** A row of the table. Begins with the behaviours: `'D1 D2'`. */
export function row(
  field: FieldName,
  id: string,
  about: string,
  title: string,
  steps: readonly Step[],
  rest: Rest = {},
): Case {
  return { id, about: about.split(' '), title, field, steps, ...rest };
}

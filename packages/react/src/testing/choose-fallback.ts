import type { FallbackKind } from '../security-code/use-fallback.ts';
import { inAct, rendered } from './in-act.ts';

/**
 * What may be asked of a shopper who can't enter the code.
 *
 * @example
 * const options: FallbackOptions = { confirm: true };
 * await chooseFallback(container, 'illegible', options);
 */
export interface FallbackOptions {
  /**
   * Also ticks the box, or says after a second look at the card that it is so, where your policy asks for that.
   * @default false
   */
  readonly confirm?: boolean | undefined;
}

/**
 * Says that this card has no code (`'absent'`, X) or one that can't be read (`'illegible'`, I), by the button below the security code.
 * All is found by its `data-part`, so in any language.
 *
 * @param within the form, or anything around one card's fields.
 * @throws {Error} when the way out isn't offered, or this choice is refused.
 * @example
 * await chooseFallback(container, 'absent');
 * await chooseFallback(container, 'illegible', { confirm: true });
 */
export async function chooseFallback(
  within: ParentNode,
  kind: FallbackKind,
  { confirm = false }: FallbackOptions = {},
): Promise<void> {
  const fallback = within.querySelector('[data-part="fallback"]');
  if (fallback === null) {
    throw new Error(
      'No way out of the security code is offered here. It is when `fallbacks` takes X or I and the card has a code.',
    );
  }
  await click(fallback, '[data-part="fallback-open"][aria-expanded="false"]');
  if (!(await click(fallback, `[data-part="fallback-choice"] input[value="${kind}"]`))) {
    throw new Error(`The choice \`${kind}\` isn't offered here: \`fallbacks\` refuses it for this card.`);
  }

  if (!confirm) return;
  const confirmed =
    (await click(fallback, '[data-part="fallback-tick"] input:not(:checked)')) ||
    (await click(fallback, '[data-part="fallback-second-look"] [aria-pressed="false"]'));
  if (!confirmed) {
    throw new Error(`Nothing is there to confirm: \`fallbacks\` takes \`${kind}\` at once. Leave \`confirm\` out.`);
  }
}

async function click(within: ParentNode, selector: string): Promise<boolean> {
  const element = within.querySelector<HTMLElement>(selector);
  if (element === null) return false;

  inAct(() => {
    element.focus();
    element.click();
  });
  await rendered();
  return true;
}

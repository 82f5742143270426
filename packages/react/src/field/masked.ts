/**
 * What keeps session replays from recording what stands in an element, tool by tool, as each documents it. Most of them leave out
 * inputs with `autocomplete="cc-…"` by themselves; these hold also where a merchant has told the tool to record inputs and text.
 */
const tools = [
  // docs.sentry.io/platforms/javascript/session-replay/privacy
  { tool: 'Sentry', attributes: { 'data-sentry-mask': '' } },
  // docs.datadoghq.com/session_replay/browser/privacy_options
  { tool: 'Datadog', attributes: { 'data-dd-privacy': 'mask' } },
  // docs.logrocket.com/reference/dom
  { tool: 'LogRocket', attributes: { 'data-private': '' } },
  // learn.microsoft.com/clarity/setup-and-installation/clarity-masking
  { tool: 'Clarity', attributes: { 'data-clarity-mask': 'true' } },
  // help.hotjar.com: How to Suppress Text, Images, and User Input from Collected Data
  { tool: 'Hotjar', attributes: { 'data-hj-suppress': '' } },
  // posthog.com/docs/session-replay/privacy: by class alone, and its autocapture keys on the same one
  { tool: 'PostHog', className: 'ph-no-capture' },
  // help.fullstory.com: How do I protect my users' privacy in FullStory? By class alone
  { tool: 'FullStory', className: 'fs-mask' },
] as const satisfies readonly (
  | { readonly tool: string; readonly attributes: Readonly<Record<`data-${string}`, string>> }
  | { readonly tool: string; readonly className: string }
)[];

/** The attributes of an element that session replays must not record. */
export const maskingAttributes: Readonly<Record<`data-${string}`, string>> = Object.assign(
  {},
  ...tools.map((row) => ('attributes' in row ? row.attributes : {})),
);

const maskingClasses = tools.flatMap((row) => ('className' in row ? [row.className] : [])).join(' ');

/** The classes of such an element, beside the merchant's own. */
export function maskingClass(own?: string): string {
  return own ? `${maskingClasses} ${own}` : maskingClasses;
}

/** What the content policy of one of the bank's pages lets it do. */
interface Allowed {
  /** The hash of its one script. */
  readonly script: string;
  /** Where its forms may go. */
  readonly forms: string;
  /** Who alone may frame it. */
  readonly merchant: string;
}

/** Nothing but its own style, its one script and its own forms. */
export function policyFor({ script, forms, merchant }: Allowed): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `script-src '${script}'`,
    'img-src data:',
    `form-action ${forms}`,
    `frame-ancestors ${merchant}`,
    "base-uri 'none'",
  ].join('; ');
}

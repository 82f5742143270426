/** How the bank's page looks: plain, and at home in a window of 250 pixels as on a whole screen. */
export const bankStyle = `
  :root { color-scheme: light dark; --text: #1b1d22; --quiet: #4d525c; --page: #fff; --line: #767b85; --accent: #1f4fbf; --on-accent: #fff; --error: #a3161f; }
  @media (prefers-color-scheme: dark) {
    :root { --text: #eceef2; --quiet: #b9bec9; --page: #17191d; --line: #868c98; --accent: #9db8ff; --on-accent: #10131a; --error: #ff9d9d; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
  main { max-inline-size: 30rem; margin-inline: auto; padding: 12px 16px 4px; }
  .bank { margin: 0; color: var(--quiet); font-size: 14px; }
  h1 { margin: 0 0 4px; font-size: 18px; line-height: 1.3; }
  p { margin: 0 0 8px; }
  dl { margin: 0 0 8px; line-height: 1.4; }
  dl div { display: flex; flex-wrap: wrap; gap: 0 8px; }
  dt { inline-size: 4.25rem; color: var(--quiet); }
  dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .passcode { font-size: 18px; font-variant-numeric: tabular-nums; letter-spacing: .08em; white-space: nowrap; }
  label { display: block; margin-block-end: 4px; font-weight: 600; }
  input:not([type=hidden]) { inline-size: 100%; min-block-size: 44px; margin-block-end: 8px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--page); color: inherit; font: inherit; }
  button { inline-size: 100%; min-block-size: 44px; margin-block-end: 6px; border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
  button.quiet { border-color: var(--line); background: none; color: inherit; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  @media (max-width: 300px) { h1 { font-size: 16px; } }
  .error { margin-block-end: 4px; color: var(--error); font-weight: 600; }
`;

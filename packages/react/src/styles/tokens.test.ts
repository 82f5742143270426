// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Lightness 0 to 1, chroma, hue in degrees. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const standard = read('./tokens.css');
const highContrast = read('./high-contrast.css');

/*
 * What lies on what, and how clear it must be: text 7:1, all else that carries meaning 4.5:1. The stripe and the print of
 * the drawn card, and --flipside-line-quiet, carry none.
 */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'paper-quiet', 7],
  ['ink', 'card-panel', 7],
  ['ink', 'card', 7],
  ['ink-quiet', 'paper', 7],
  ['ink-quiet', 'paper-quiet', 7],
  ['error', 'paper', 7],
  ['error', 'paper-quiet', 7],
  ['success', 'paper', 7],
  ['success', 'paper-quiet', 7],
  ['accent', 'paper', 7],
  ['accent', 'paper-quiet', 7],
  ['accent-strong', 'paper', 7],
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-strong', 7],
  ['accent', 'card', 4.5],
  ['accent', 'card-panel', 4.5],
  ['line', 'paper', 4.5],
  ['line', 'paper-quiet', 4.5],
  ['card-line', 'card', 4.5],
  ['card-line', 'card-panel', 4.5],
  ['card-line', 'paper', 4.5],
] as const;

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  test.each(pairs)('%s on %s is at least %s:1', (upper, lower, least) => {
    expect(contrast(colour(upper, theme), colour(lower, theme))).toBeGreaterThanOrEqual(least);
  });
});

// In high contrast text is at least as clear as 12:1, all else that carries meaning as 7:1.
describe.each(['light', 'dark'] as const)('the %s colours in high contrast', (theme) => {
  test.each(pairs)('%s on %s is clearer than %s:1', (upper, lower, least) => {
    const found = contrast(colour(upper, theme, highContrast), colour(lower, theme, highContrast));

    expect(found).toBeGreaterThanOrEqual(least === 7 ? 12 : 7);
  });
});

test('high contrast is the same for who sets it in the system and where the merchant sets it', () => {
  const [byMerchant, bySystem] = [...highContrast.matchAll(/\{\s*(--flipside[^}]*)\}/g)].map(([, tokens]) =>
    tokens?.replaceAll(/\s+/g, ' '),
  );

  expect(bySystem).toBe(byMerchant);
});

function colour(token: string, theme: 'light' | 'dark', css = standard): Oklch {
  const found = new RegExp(String.raw`--flipside-${token}: light-dark\(oklch\(([^)]*)\), oklch\(([^)]*)\)\)`).exec(css);
  const [lightness, chroma, hue] = (found?.[theme === 'light' ? 1 : 2] ?? '').split(' ').map(Number);

  if (lightness === undefined || chroma === undefined || hue === undefined) {
    throw new Error(
      `--flipside-${token} has no ${theme} colour in oklch(). Write it as light-dark(oklch(…), oklch(…)).`,
    );
  }

  return [lightness, chroma, hue];
}

/** The contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(one: Oklch, other: Oklch): number {
  const lighter = Math.max(luminance(one), luminance(other));
  const darker = Math.min(luminance(one), luminance(other));

  return (lighter + 0.05) / (darker + 0.05);
}

// https://bottosson.github.io/posts/oklab/, to linear sRGB; what lies outside sRGB is cut off.
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;

  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;

  const [r, g, b2] = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel))) as [number, number, number];

  return 0.2126 * r + 0.7152 * g + 0.0722 * b2;
}

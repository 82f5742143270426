import { enStaff } from '@flipside/core';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VerificationReport } from '../index.ts';

const { withheld } = enStaff.report;

/** What the report shows of the reason that a gateway gave for a decline. */
function shownReason(reason: string): string | null | undefined {
  const { container } = render(
    <VerificationReport authorization={{ kind: 'declined', reason }} avs={null} securityCode={null} />,
  );
  expect(container.textContent).not.toMatch(/737|273/);
  return container.querySelector('[data-fact=reason] dd')?.textContent;
}

describe('the reason for a decline', () => {
  it.each([
    'cvv 7373',
    'CVV2: 7373',
    'cvv2_7373',
    'cvv273',
    'invalid_cvc: 737',
    '737 is not the CID',
    'csc=7 3 7',
    'Security code 737',
    'verification_value 7373',
  ])('V4: %s is not shown, since the digits may be the code', (reason) => {
    expect(shownReason(reason)).toBe(withheld);
  });

  it.each(['2010', '2000: Do Not Honor', 'CVV2 N7', 'CVV2 mismatch (82)', 'Reason code 203', 'incorrect_cvc'])(
    'V4: %s is shown, since they are not',
    (reason) => {
      expect(shownReason(reason)).toBe(reason);
    },
  );
});

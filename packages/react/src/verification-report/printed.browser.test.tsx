// A1, V4: how the report comes out on paper, whatever the screen's colours are.
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../styles/index.css';
import { VerificationReport } from '../index.ts';

const black = 'rgb(0, 0, 0)';

// With half an inch around, at 96 px an inch: US Letter is the shorter, A4 the narrower.
const papers = {
  letter: { width: 7.5 * 96, height: 10 * 96 },
  a4: { width: (210 / 25.4 - 1) * 96, height: (297 / 25.4 - 1) * 96 },
};

async function emulate(media: '' | 'print'): Promise<void> {
  // Vitest types the session without the browser's own methods.
  const session = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { media });
}

afterEach(async () => {
  delete document.documentElement.dataset['theme'];
  await emulate('');
});

describe('On paper', () => {
  test.each([
    ['letter', 'light'],
    ['letter', 'dark'],
    ['a4', 'dark'],
  ] as const)(
    'the longest report is black on white and fits on one page of %s, from a %s screen',
    async (size, theme) => {
      const { [size]: paper } = papers;
      document.documentElement.dataset['theme'] = theme;
      await page.viewport(Math.floor(paper.width), Math.floor(paper.height));
      await emulate('print');

      await render(
        <VerificationReport
          authorization={{ kind: 'declined', reason: 'authentication_required' }}
          avs={{
            gateway: 'bluesnap',
            avsResponseCodeAddress: 'M',
            avsResponseCodeZip: 'N',
            avsResponseCodeName: 'N',
            scheme: 'amex',
          }}
          securityCode={{ gateway: 'payeezy', code: 'P', scheme: 'amex' }}
          threeDSecure={{ state: 'A', scheme: 'amex', gateway: 'litle', eci: '06', reason: '23' }}
          assessment={{
            action: 'ask-cardholder',
            reasons: ['code-does-not-match', 'only-street-confirmed', 'authentication-attempted', 'risk-high'],
            rule: 'code-no-match',
            voidFirst: true,
            offerVoid: true,
            flag: 'high',
          }}
        />,
      );
      const report = page.getByRole('region', { name: 'What the bank answered' }).element();

      expect(report.getBoundingClientRect().height).toBeLessThanOrEqual(paper.height);
      expect(getComputedStyle(report).backgroundColor).toBe('rgb(255, 255, 255)');
      for (const element of [report, ...report.querySelectorAll('*')])
        expect(getComputedStyle(element).color).toBe(black);
      expect(report.scrollWidth).toBeLessThanOrEqual(report.clientWidth);
    },
  );
});

import { expect, test } from 'vitest';
import { checkSecurityCode } from './security-code-check.ts';

test.each([
  // sent with      code        on file  answer  because
  ['1', '123', '123', 'M', 'the code matches'],
  ['1', '124', '123', 'N', 'the code does not match'],
  ['1', '1234', '123', 'N', 'a code of another length does not match'],
  ['1', '123', null, 'U', 'the bank does not check codes'],
  ['9', undefined, '123', 'S', 'the shopper says there is none on a card that has one'],
  ['9', undefined, null, 'U', 'the shopper is right: the card has none'],
  ['2', undefined, '123', 'P', 'the shopper cannot read it, so nothing could be checked'],
  ['2', undefined, null, 'U', 'the bank does not check codes'],
  ['0', undefined, '123', null, 'nothing was sent or said'],
  ['0', undefined, null, null, 'nothing was sent or said'],
] as const)('V2, C3: indicator %s with code %s, on file %s, is %s: %s', (indicator, sent, onFile, answer, _why) => {
  expect(checkSecurityCode(indicator, sent, onFile)).toBe(answer);
});

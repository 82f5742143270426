// What the room's page says of a strict content policy. A policy holds for the rest of a document's life: so this file is one test.
import { encodeBase64Url } from '@flipside/core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ThreeDSChallenge, ThreeDSMethod, type ChallengeEnd, type ThreeDSMethodEnd } from '../index.ts';

const threeDSServerTransID = '8a880dc0-d2d2-4067-bcb1-b08d1690b26e';
const acsTransID = 'd7c1ee99-9478-44a6-b1f2-391e29c6b340';
const ids = { threeDSServerTransID, acsTransID };
const answer = { messageType: 'CRes', messageVersion: '2.2.0', transStatus: 'Y', ...ids };

const at = (host: string) => `${location.protocol}//${host}.localhost:${location.port}`;
const [bank, shop] = [at('bank'), at('shop')];
const notificationURL = `${shop}/pretend-shop?origin=${encodeURIComponent(location.origin)}`;
const bankThatPosts = (fields: Record<string, string>) =>
  `${bank}/pretend-bank/policy?${new URLSearchParams({ ...fields, to: notificationURL, 'at-once': '' })}`;

test('T1, T2, P5: both work where the policy lets the page frame the banks’ pages and post to them, and nothing inline', async () => {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content =
    `frame-src ${bank} ${shop}; form-action 'self' ${bank}; style-src-attr 'none'; script-src-attr 'none'; ` +
    `require-trusted-types-for 'script'`;
  document.head.append(policy);

  const ends = vi.fn<(end: ChallengeEnd | ThreeDSMethodEnd) => void>();
  await render(
    <ThreeDSMethod
      url={bankThatPosts({ threeDSMethodData: encodeBase64Url(JSON.stringify({ threeDSServerTransID })) })}
      threeDSServerTransID={threeDSServerTransID}
      notificationURL={notificationURL}
      onEnd={ends}
    />,
  );
  await expect.poll(() => ends.mock.calls).toEqual([[{ ending: 'finished', threeDSCompInd: 'Y' }]]);

  await render(
    <ThreeDSChallenge
      acsURL={bankThatPosts({ cres: encodeBase64Url(JSON.stringify(answer)) })}
      {...ids}
      messageVersion="2.2.0"
      notificationURL={notificationURL}
      onEnd={ends}
    />,
  );
  await expect.poll(() => ends.mock.calls[1]).toEqual([expect.objectContaining({ kind: 'answered' })]);

  expect(violations).toEqual([]);

  // The policy is in force.
  document.body.setAttribute('style', 'color: red');
  await expect.poll(() => violations).toEqual(['style-src-attr']);
});

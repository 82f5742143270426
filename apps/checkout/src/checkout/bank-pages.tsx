import { ThreeDSChallenge, ThreeDSMethod } from '@flipside/react';
import type { OpenBankPages } from './use-bank-pages.ts';

/** The bank's pages that are open over the checkout: one that looks at the browser, unseen, and one that the shopper confirms on. */
export function BankPages({ look, challenge }: OpenBankPages) {
  return (
    <>
      {look === null ? null : (
        <ThreeDSMethod
          url={look.threeDSMethodURL}
          threeDSServerTransID={look.threeDSServerTransID}
          notificationURL={look.notificationURL}
          onEnd={look.onEnd}
        />
      )}
      {challenge === null ? null : <ThreeDSChallenge {...challenge} />}
    </>
  );
}

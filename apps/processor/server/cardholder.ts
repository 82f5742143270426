import type { AddressOnFile, AvsCode } from './address-check.ts';
import type { DeclineReason } from './decline-reason.ts';
import type { SecurityCodeResult } from './security-code-check.ts';

/** What a bank knows of the holder of one card. */
export interface Cardholder {
  /** What the ledger calls this cardholder. */
  readonly id: string;
  /** Null where the card carries no code or the bank does not check it. */
  readonly securityCode: string | null;
  /** Null where the bank keeps no address to compare with. */
  readonly address: AddressOnFile | null;
  readonly behaviour: Behaviour;
}

/** What is out of the ordinary about a cardholder's bank. Empty for one that compares, approves and answers at once. */
export interface Behaviour {
  /** Said instead of comparing the address; `first` is the first request for a reference, the next one is compared. */
  readonly address?: { readonly answer: AvsCode; readonly when: 'always' | 'first' };
  /** Said instead of comparing a code that was sent. */
  readonly securityCode?: { readonly answer: SecurityCodeResult; readonly when: 'always' | 'first' };
  /** Declines whatever was sent. */
  readonly declines?: DeclineReason;
  /** Declines until the shopper has confirmed the payment on the bank's own page (3-D Secure). */
  readonly wantsAuthentication?: true;
  /** Declines on these answers about the code. */
  readonly declinesOnCode?: Partial<Record<SecurityCodeResult, DeclineReason>>;
  /**
   * How the answer travels. `slow`: after a few seconds. `lost-answer`: charged, but the first request hears nothing.
   * `lost-request`: the first request for a reference is neither charged nor answered.
   */
  readonly delivery?: 'slow' | 'lost-answer' | 'lost-request';
}

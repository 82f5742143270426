/** What is said around the page of the shopper's bank, which stands in a frame over the shop's (the challenge of 3-D Secure). */
export interface ChallengeMessages {
  /** Of the window, and of the frame in it. */
  readonly title: string;
  /** Whose page it is, and that the shop can't see into it. */
  readonly explanation: string;
  /** What is happening, said once each. */
  readonly status: {
    readonly loading: string;
    /** It has not come for a while, and nobody knows whether it will: the shopper may wait or stop. */
    readonly slow: string;
    /** The bank's page is there: it is the shopper's turn, here or in the bank's app. */
    readonly waiting: string;
    /** The bank has ended it. What it found isn't known here. */
    readonly answered: string;
    /** What has come back is no answer to this question. */
    readonly failed: string;
    readonly cancelled: string;
    readonly 'timed-out': string;
  };
  /** The way out: a button, short beside the title, and what it asks before it is believed. */
  readonly stop: {
    readonly button: string;
    readonly question: string;
    readonly confirm: string;
    readonly cancel: string;
  };
}

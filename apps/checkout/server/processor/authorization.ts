import { isTransStatus, type TransStatus } from '@flipside/core';
import * as v from 'valibot';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** How 3-D Secure ended, in the letters of EMV 3-D Secure. */
export const transStatus = v.custom<TransStatus>(isTransStatus);

export const eci = v.pipe(v.string(), v.regex(/^[A-Z\d]{1,2}$/));

const brand = v.nullish(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/)), null);

/**
 * What the processor answers about a card: the authorization, the address check and the code check, three separate things.
 * Only what is named here is read, so nothing else of the answer can reach the database.
 */
export const authorizationSchema = v.object({
  id: text(64),
  state: v.picklist(['approved', 'declined', 'voided']),
  reason: v.nullish(text(64), null),
  authorizationCode: v.nullish(text(16), null),
  avs: v.nullish(text(2), null),
  securityCodeResult: v.nullish(text(2), null),
  /** Of the authentication that came with it, where it counted. */
  transStatus: v.nullish(transStatus, null),
  eci: v.nullish(eci, null),
  brand,
  /** The brand by whose network it was charged: on a card of several, one of them. */
  network: brand,
  lastFour: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  expiry: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  /** What stands for the card, where the shopper has asked for it to be saved. Letters alone: no number can hide in it. */
  token: v.nullish(v.pipe(v.string(), v.regex(/^[A-Za-z_]{1,64}$/)), null),
});

export type Authorization = v.InferOutput<typeof authorizationSchema>;

export interface CustomerNoteFacts {
  readonly number: number;
  readonly name: string;
  /** The address of the shop's first page. */
  readonly shop: string;
}

/** What the staff can send to a customer who has to be asked. It says nothing of why: that would tell a thief what to mend. */
export function customerNote({ number, name, shop }: CustomerNoteFacts): string {
  return (
    `Hello ${name}, we could not complete the payment for your order ${number}. Nothing is charged. ` +
    `If you still want what you ordered, please order it once more at ${shop}, or answer this message and we will help you.`
  );
}

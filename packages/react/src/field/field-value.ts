// Not in a private member: the console of a browser shows those.
const texts = new WeakMap<FieldValue<unknown>, string>();

/**
 * What a field hands out: its meaning for everyone to see, its text only for who asks. Printed, logged or serialized it stays
 * masked, so that a number can't end in a log by accident.
 */
export class FieldValue<Meaning> {
  readonly meaning: Meaning;

  constructor(meaning: Meaning, text: string) {
    this.meaning = meaning;
    texts.set(this, text);
  }

  /** The whole value, in its canonical form. Hand it to what sends the card, and to nothing else. */
  reveal(): string {
    return texts.get(this) ?? '';
  }

  toString(): string {
    return this.reveal() === '' ? '' : '••••';
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

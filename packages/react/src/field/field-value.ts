/**
 * What a field hands out: its meaning for everyone to see, its text only for who asks. Printed, logged or serialized it stays
 * masked, so that a number can't end in a log by accident.
 */
export class FieldValue<Meaning> {
  readonly meaning: Meaning;
  readonly #text: string;

  constructor(meaning: Meaning, text: string) {
    this.meaning = meaning;
    this.#text = text;
  }

  /** The whole value, in its canonical form. Hand it to what sends the card, and to nothing else. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return this.#text === '' ? '' : '••••';
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

import type { FieldName } from '../field/field-name.ts';
import type { FieldHandle } from '../field/field-handle.ts';
import { fieldOf, type CardValues, type TypedCardValue } from './card-values.ts';

/** What the page may ask of the fields. */
export interface CardFieldsHandle {
  /** What stands in the way of submitting, by field: null for nothing. Shows nothing. */
  readonly problem: (field: TypedCardValue) => string | null;
  /** Shows what stands in the way, and moves the focus there. Returns whether the card may be sent. */
  readonly check: () => boolean;
  readonly reveal: () => CardValues;
  /** Says a sentence in the status region of the fields. An empty one takes back what was said. */
  readonly say: (sentence: string) => void;
  /** Takes the fields of the card out of form data, which is then safe to send to a server of the merchant's. */
  readonly withoutCard: (data: FormData) => FormData;
  /** Empties the code, its undo history included. For after a payment and after a decline for the code. */
  readonly clearSecurityCode: () => void;
}

export function cardFieldsHandle(
  fields: ReadonlyMap<FieldName, FieldHandle>,
  { check, say }: Pick<CardFieldsHandle, 'check' | 'say'>,
): CardFieldsHandle {
  const field = (name: TypedCardValue) => fields.get(fieldOf[name]);
  const reveal = (name: TypedCardValue) => field(name)?.reveal() ?? '';

  return {
    check,
    say,
    problem: (name) => field(name)?.problem() ?? null,
    reveal: () => {
      const [startDate, issueNumber] = [reveal('startDate'), reveal('issueNumber')];
      const chosenBrand = field('number')?.choice?.();
      return {
        number: reveal('number'),
        expiry: reveal('expiry'),
        code: reveal('code'),
        name: reveal('name'),
        ...(startDate === '' ? {} : { startDate }),
        ...(issueNumber === '' ? {} : { issueNumber }),
        ...(chosenBrand === undefined ? {} : { chosenBrand }),
      };
    },
    withoutCard: (data) => {
      for (const name of Object.values(fieldOf)) data.delete(fields.get(name)?.element()?.name ?? '');
      return data;
    },
    clearSecurityCode: () => field('code')?.clear(),
  };
}

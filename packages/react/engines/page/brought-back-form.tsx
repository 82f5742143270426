import { CardFields } from '@flipside/react';

const today = () => new Date('2026-11-23T12:00:00Z');

/** A merchant's form as a server renders it. Without `autocomplete="off"`, so that the browser keeps what is typed, wherever it keeps it. */
export function BroughtBackForm() {
  return (
    <form>
      <label>
        Note <input id="note" name="note" />
      </label>
      <CardFields id="pay" today={today} />
    </form>
  );
}

import type { MouseEvent } from 'react';

/** Does it at the first click of a double one only: whoever clicks everything twice would undo at once what they have done. */
export function firstClick(act: () => void): (event: MouseEvent) => void {
  // A key's click has no count.
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}

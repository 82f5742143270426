import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { maskingAttributes, maskingClass } from '../field/masked.ts';
import { CardBack } from './card-back.tsx';
import { CardFront } from './card-front.tsx';

// A card with its code on the front is American Express.
const asAmericanExpress = [4, 6, 5];
const inFours = [4, 4, 4, 4];

export interface CardPictureProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The side that bears the code; `both` while that is not known. */
  side: 'back' | 'front' | 'both';
  /**
   * Which of the two is up: the place of the code, or the card number on the front, where the code is marked only if it is there too.
   * @default 'code'
   */
  up?: 'code' | 'number' | undefined;
  /**
   * How the number is printed on the front.
   * @default [4, 6, 5] where the code is on the front, else [4, 4, 4, 4]
   */
  groups?: readonly number[] | undefined;
  /** The last four digits of the card number. Dots stand for them until they are handed in. */
  lastFour?: string | undefined;
  /**
   * How many digits the code has on this card.
   * @default 3 on the back, 4 on the front
   */
  codeLength?: 3 | 4 | undefined;
  /**
   * How many digits of the code have been entered. They are shown as dots, never as digits.
   * @default 0
   */
  filled?: number | undefined;
  /** Says the picture in words. Without it the picture is hidden from screen readers, since the hint says the same. */
  description?: string | undefined;
}

/** Shows where the security code is on a card, and turns over when the side changes. Renders a `<div>`. */
export const CardPicture = forwardRef<HTMLDivElement, CardPictureProps>(function CardPicture(
  { side, up = 'code', groups, lastFour, codeLength, filled = 0, description, className, ...rest },
  ref,
) {
  const shown = up === 'number' ? 'front' : side;
  const words = description === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': description };

  return (
    <div
      ref={ref}
      data-flipside=""
      data-part="card-picture"
      data-side={shown}
      className={maskingClass(className)}
      {...maskingAttributes}
      {...words}
      {...rest}
    >
      <div data-part="cards">
        <CardFront
          shown={shown !== 'back'}
          marked={up === 'code' || side === 'front'}
          groups={groups ?? (up === 'number' && side !== 'front' ? inFours : asAmericanExpress)}
          lastFour={lastFour}
          codeLength={side === 'both' ? 4 : (codeLength ?? 4)}
          filled={filled}
        />
        <CardBack
          shown={shown !== 'front'}
          lastFour={lastFour}
          codeLength={side === 'both' ? 3 : (codeLength ?? 3)}
          filled={filled}
        />
      </div>
    </div>
  );
});

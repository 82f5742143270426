import { CardFace, type CardFaceProps } from './card-face.tsx';
import { CodeRing } from './code-ring.tsx';
import { LastFour } from './last-four.tsx';

/** The back of a card: the stripe, the signature panel, and the code after the last four digits in the panel's top right corner. */
export function CardBack({ shown, lastFour, codeLength, filled }: Omit<CardFaceProps, 'face' | 'children'>) {
  return (
    <CardFace face="back" shown={shown}>
      <rect data-part="stripe" x="0.3" y="4.6" width="85" height="11.4" />
      <rect data-part="panel" x="5" y="20.6" width="66" height="14" rx="0.8" />
      <path data-part="panel-pattern" d={panelPattern} />
      <path
        data-part="signature"
        d="M10 30.6c1.6-4.6 4.2-7.6 5-6.2.9 1.7-4.3 7-2.7 7.4 1.9.4 3.6-4.4 4.9-4.1 1.2.3-.9 3.6.4 3.7 1.5.1 2.4-3.6 3.6-3.3 1 .2-.5 2.9.8 2.9 1.5 0 2.5-2.4 3.8-2.2.9.2.6 1.6 1.6 1.6h2.6"
      />
      <LastFour digits={lastFour} x={36.6} y={26} />
      <CodeRing x={64.2} y={26} codeLength={codeLength} filled={filled} />
      <path data-part="print" d="M5 42.2h34M5 46.2h22" />
    </CardFace>
  );
}

// Drawn as lines, not as an SVG pattern: a pattern needs an id, and two pictures on a page would share it.
const panelPattern = Array.from({ length: 28 }, (_, line) => `M${6 + line} 34l3-12.8`).join('');

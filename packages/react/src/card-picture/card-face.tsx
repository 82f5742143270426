import type { ReactNode } from 'react';

export interface CardFaceProps {
  face: 'back' | 'front';
  shown: boolean;
  lastFour?: string | undefined;
  codeLength: number;
  filled: number;
  children: ReactNode;
}

/** One side of a card in millimetres: 85.60 × 53.98, corners 3.18 (ISO/IEC 7810, ID-1). */
export function CardFace({ face, shown, children }: Pick<CardFaceProps, 'face' | 'shown' | 'children'>) {
  return (
    <span data-part="card-face" data-face={face} data-shown={shown ? '' : undefined}>
      <svg viewBox="0 0 85.6 53.98" focusable="false">
        <rect data-part="card-body" width="85.6" height="53.98" rx="3.18" />
        {children}
        <rect data-part="card-edge" x="0.3" y="0.3" width="85" height="53.38" rx="2.88" />
      </svg>
    </span>
  );
}

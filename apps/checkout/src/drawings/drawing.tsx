import type { ComponentType } from 'react';
import { ColdFrame } from './cold-frame.tsx';
import { Kale } from './kale.tsx';
import { Poppy } from './poppy.tsx';
import { RunnerBean } from './runner-bean.tsx';
import { Squash } from './squash.tsx';
import { SweetPea } from './sweet-pea.tsx';

const drawings: Readonly<Record<string, ComponentType>> = {
  'sweet-pea-matucana': SweetPea,
  'poppy-ladybird': Poppy,
  'kale-nero-di-toscana': Kale,
  'runner-bean-painted-lady': RunnerBean,
  'squash-uchiki-kuri': Squash,
  'cedar-cold-frame': ColdFrame,
};

/** A plate of the plant, or an empty one for what has not been drawn yet. Its name stands beside it. */
export function Drawing({ productId }: { productId: string }) {
  const Plant = drawings[productId];

  return (
    <svg className="plate" viewBox="0 0 320 320" aria-hidden="true">
      {Plant === undefined ? null : <Plant />}
    </svg>
  );
}

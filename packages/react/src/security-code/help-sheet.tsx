import { CardPicture } from '../card-picture/card-picture.tsx';
import type { Help } from './use-help.ts';

/** The questions and their answers, beside a drawn card that marks the place. Renders a `<div>`. */
export function HelpSheet({ place, answers }: Pick<Help, 'place' | 'answers'>) {
  return (
    <div data-part="help-sheet">
      {place.side === 'none' ? null : <CardPicture side={place.side} codeLength={place.lengths[0]} />}
      <dl data-part="help-list">
        {answers.map(({ question, paragraphs }) => (
          <div key={question} data-part="help-answer">
            <dt>{question}</dt>
            {paragraphs.map((paragraph) => (
              <dd key={paragraph}>{paragraph}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

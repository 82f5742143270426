import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, test } from 'vitest';
import { CardPicture } from './card-picture.tsx';

describe('<CardPicture>', () => {
  test('shows the back of a card with three dots in the ring', () => {
    const { container } = render(<CardPicture side="back" />);

    expect(container.firstChild).toHaveAttribute('data-side', 'back');
    expect(shownFaces(container)).toEqual(['back']);
    expect(dots(container, 'back')).toHaveLength(3);
  });

  test('shows an Amex customer the front of a card with four dots in the ring', () => {
    const { container } = render(<CardPicture side="front" />);

    expect(shownFaces(container)).toEqual(['front']);
    expect(dots(container, 'front')).toHaveLength(4);
  });

  test('shows both sides while the brand is not known, each with its own number of digits', () => {
    const { container } = render(<CardPicture side="both" codeLength={3} />);

    expect(shownFaces(container)).toEqual(['front', 'back']);
    expect(dots(container, 'front')).toHaveLength(4);
    expect(dots(container, 'back')).toHaveLength(3);
  });

  test('keeps its faces when it turns over, so that the turn can be seen', () => {
    const { container, rerender } = render(<CardPicture side="back" />);
    const front = container.querySelector('[data-face=front]');

    rerender(<CardPicture side="front" />);

    expect(container.querySelector('[data-face=front]')).toBe(front);
    expect(shownFaces(container)).toEqual(['front']);
  });

  test('shows the number on the front, where a code on the back has no mark, and turns over for it', () => {
    const { container, rerender } = render(<CardPicture side="back" up="number" lastFour="4242" />);
    expect(shownFaces(container)).toEqual(['front']);
    expect(dots(container, 'front')).toHaveLength(0);
    expect(container.querySelectorAll('[data-face=front] [data-part=number-dot]')).toHaveLength(12);

    rerender(<CardPicture side="back" up="number" groups={[4, 4, 4, 4, 3]} lastFour="4242" />);
    expect(container.querySelectorAll('[data-face=front] [data-part=number-dot]')).toHaveLength(12);

    rerender(<CardPicture side="back" up="code" lastFour="4242" />);
    expect(shownFaces(container)).toEqual(['back']);
  });

  test('marks the code of an American Express card on the front, whichever is asked for', () => {
    const { container } = render(<CardPicture side="front" up="number" />);

    expect(dots(container, 'front')).toHaveLength(4);
  });

  test('marks as many dots as digits have been entered', () => {
    const { container } = render(<CardPicture side="back" filled={2} />);

    expect(dots(container, 'back').map((dot) => dot.hasAttribute('data-filled'))).toEqual([true, true, false]);
  });

  test('P1 has no digit in its text until the last four are handed in', () => {
    const { container, rerender } = render(<CardPicture side="both" filled={3} />);

    expect(container.textContent).toBe('');

    rerender(<CardPicture side="both" filled={3} lastFour="4242" />);

    expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['4242', '4242']);
  });

  test('P1 keeps only four digits of a whole number that is handed in by mistake', () => {
    const { container } = render(<CardPicture side="both" lastFour="4111 1111 1111 1234" />);

    expect(container.innerHTML).toContain('1234');
    expect(container.textContent).not.toContain('1111');
  });

  test('shows dots for last four that are not four digits', () => {
    const { container } = render(<CardPicture side="back" lastFour="42" />);

    expect(container.textContent).toBe('');
  });

  test('is hidden from screen readers, since the hint says the same', () => {
    const { container } = render(<CardPicture side="back" />);

    expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  test('is an image with a name when it is described', () => {
    render(<CardPicture side="back" description="The back of a card" />);

    expect(screen.getByRole('img', { name: 'The back of a card' })).not.toHaveAttribute('aria-hidden');
  });

  test('P5 has no inline style and no id, which a strict policy or a second picture would break', () => {
    const { container } = render(<CardPicture side="both" lastFour="4242" filled={1} />);

    expect(container.querySelector('[style], style, [id]')).toBeNull();
  });

  test('hands on the merchant’s own attributes and the element', () => {
    const ref = createRef<HTMLDivElement>();

    render(<CardPicture ref={ref} side="back" className="mine" data-testid="picture" />);

    expect(screen.getByTestId('picture')).toBe(ref.current);
    expect(ref.current).toHaveClass('mine');
  });
});

function shownFaces(container: HTMLElement) {
  return [...container.querySelectorAll('[data-shown]')].map((face) => face.getAttribute('data-face'));
}

function dots(container: HTMLElement, face: 'back' | 'front') {
  return [...container.querySelectorAll(`[data-face=${face}] [data-part=code-dot]`)];
}

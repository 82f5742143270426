import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { BrandMark } from './brand-mark.tsx';

describe('<BrandMark>', () => {
  test('names the brand in its own short words', () => {
    const { container } = render(<BrandMark brand="amex" name="American Express" />);

    expect(container).toHaveTextContent('Amex');
    expect(container.firstChild).toHaveAttribute('data-brand', 'amex');
  });

  test('sets a long name in two lines', () => {
    const { container } = render(<BrandMark brand="mastercard" name="Mastercard" />);

    expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['Master', 'card']);
  });

  test.each([
    ['Seed Club Card', 'SCC'],
    ['Uzcard', 'Uzca'],
    ['Мир', 'Мир'],
  ])('gives %s, a brand of the merchant’s own, its first letters', (name, word) => {
    const { container } = render(<BrandMark brand="own" name={name} />);

    expect(container).toHaveTextContent(word);
  });

  test('is a blank card while there is no brand', () => {
    const { container } = render(<BrandMark brand={null} name="Card" />);

    expect(container.textContent).toBe('');
    expect(container.firstChild).not.toHaveAttribute('data-brand');
  });

  test('is hidden from screen readers, since text beside it says the name', () => {
    const { container } = render(<BrandMark brand="visa" name="Visa" />);

    expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
  });

  test('gives way to the merchant’s own artwork', () => {
    const { container } = render(
      <BrandMark brand="visa" name="Visa" aria-hidden={false}>
        <img src="/visa.svg" alt="Visa" />
      </BrandMark>,
    );

    expect(screen.getByRole('img', { name: 'Visa' })).toBeInTheDocument();
    expect(container.querySelector('svg')).toBeNull();
  });
});

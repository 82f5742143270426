import { en } from '@flipside/core';
import { de, deCardNumber } from '@flipside/core/messages/de';
import { render, renderHook, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CardFields, CardNumberField, ExpiryField, MessagesProvider, useMessages } from '../index.ts';

const today = () => new Date('2026-11-23T12:00:00Z');

describe('the words of a page', () => {
  it('W5: are those of the locale that is handed in, in every field', () => {
    render(
      <MessagesProvider messages={de}>
        <CardFields today={today} />
      </MessagesProvider>,
    );

    expect(screen.getByRole('group', { name: 'Kartendaten' })).toBeInTheDocument();
    for (const label of ['Kartennummer', 'Ablaufdatum (MM / YY)', 'Sicherheitscode', 'Name auf der Karte']) {
      expect(screen.getByLabelText(label)).toBeInTheDocument();
    }
  });

  it('W5: may be parts of a locale, so that a page downloads only its own fields’; a part that is missing is English', () => {
    render(
      <MessagesProvider messages={{ cardNumber: deCardNumber }}>
        <CardNumberField />
        <ExpiryField today={today} />
      </MessagesProvider>,
    );

    expect(screen.getByLabelText('Kartennummer')).toBeInTheDocument();
    expect(screen.getByLabelText('Expiry date (MM / YY)')).toBeInTheDocument();
  });

  it('W5: are handed on whole to a field of the merchant’s own, and as the same value each time', () => {
    const messages = { cardNumber: deCardNumber };
    const { result, rerender } = renderHook(useMessages, {
      wrapper: ({ children }) => <MessagesProvider messages={messages}>{children}</MessagesProvider>,
    });
    const first = result.current;

    rerender();

    expect(first).toEqual({ ...en, cardNumber: deCardNumber });
    expect(result.current).toBe(first);
  });

  it('W5: are English without a provider', () => {
    expect(renderHook(useMessages).result.current).toEqual(en);
  });
});

'use client';
import { en, type Messages } from '@flipside/core';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

const MessagesContext = createContext<Partial<Messages> | null>(null);

export interface MessagesProviderProps {
  /**
   * Every sentence the fields can say: a locale of `@flipside/core`, or the merchant's own. Of fields that the page doesn't have, the
   * parts may be left out; a part that a field misses is English. Functions don't cross the server boundary, so hand it in from a client
   * file.
   */
  messages: Partial<Messages>;
  children?: ReactNode;
}

/** Gives the fields inside it their words. Renders nothing of its own. */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** The words for this part of the page, English without a provider. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  return useMemo(() => ({ ...en, ...messages }), [messages]);
}

/** One field's part of them. It is handed its English, so that a page downloads no sentence of a field that it doesn't have. */
export function useWords<Part extends keyof Messages>(part: Part, english: Messages[Part]): Messages[Part] {
  return useContext(MessagesContext)?.[part] ?? english;
}

'use client';
import { en, type Messages } from '@flipside/core';
import { createContext, useContext, type ReactNode } from 'react';

const MessagesContext = createContext<Messages | null>(null);

export interface MessagesProviderProps {
  /** Every sentence the fields can say: a locale of `@flipside/core`, or the merchant's own. Functions don't cross the server boundary, so hand it in from a client file. */
  messages: Messages;
  children?: ReactNode;
}

/** Gives the fields inside it their words. Renders nothing of its own. */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** The words for this part of the page, English without a provider. */
export const useMessages = (): Messages => useContext(MessagesContext) ?? en;

/** One field's part of them. It is handed its English, so that a page downloads no sentence of a field that it doesn't have. */
export function useWords<Part extends keyof Messages>(part: Part, english: Messages[Part]): Messages[Part] {
  return useContext(MessagesContext)?.[part] ?? english;
}

'use client';
import { en, type Messages } from '@flipside/core';
import { createContext, useContext, type ReactNode } from 'react';

const MessagesContext = createContext<Messages>(en);

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
export const useMessages = (): Messages => useContext(MessagesContext);

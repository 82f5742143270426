'use client';
import { createContext, useContext } from 'react';
import type { SecurityCodeState } from './security-code-options.ts';

export const SecurityCodeContext = createContext<SecurityCodeState | null>(null);

/** The security-code field around a part. */
export function useSecurityCodeContext(part: string): SecurityCodeState {
  const context = useContext(SecurityCodeContext);
  if (context === null) {
    throw new Error(
      `<SecurityCode.${part}> has no security code around it, so it can't know the card. Put it inside <SecurityCode.Root>.`,
    );
  }
  return context;
}

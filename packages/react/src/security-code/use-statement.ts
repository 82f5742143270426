'use client';
import type { Brand, FallbackRule, Messages } from '@flipside/core';
import { useEffect, useRef } from 'react';
import type { SecurityCodeStatement } from './security-code-statement.ts';
import type { FallbackKind } from './use-fallback.ts';

interface Circumstances {
  /** What holds now. */
  readonly said: FallbackKind | null;
  readonly rule: FallbackRule | null;
  readonly chosen: boolean;
  readonly brand: Brand | null;
  readonly words: Messages['securityCode']['fallback'];
}

/** Tells the merchant what the shopper has said, once it holds, and when it no longer does. */
export function useStatement(
  circumstances: Circumstances,
  tell: ((statement: SecurityCodeStatement) => void) | undefined,
): void {
  const told = useRef('');
  const latest = useRef({ circumstances, tell });
  useEffect(() => {
    latest.current = { circumstances, tell };
  });

  // The brand may follow the statement, and the language change: neither makes it another one.
  const { said } = circumstances;
  const statement = said === null ? '' : `${said} ${howOf(circumstances)}`;
  useEffect(() => {
    // StrictMode runs this twice.
    if (told.current === statement) return;
    told.current = statement;
    latest.current.tell?.(statementIn(latest.current.circumstances));
  }, [statement]);
}

function howOf({ rule, chosen }: Circumstances): 'typed' | 'chosen' | 'tick' | 'second-look' {
  if (rule === 'tick' || rule === 'second-look') return rule;
  return chosen ? 'chosen' : 'typed';
}

function statementIn(circumstances: Circumstances): SecurityCodeStatement {
  const { said, words } = circumstances;
  const brand = circumstances.brand?.id ?? null;
  if (said === null) return { said: 'taken-back', how: null, sentence: words.undo, brand };

  const how = howOf(circumstances);
  const typed = said === 'absent' ? words.chosenAbsent : words.chosenIllegible;
  const sentence = { typed, chosen: words[said], tick: words.tick[said], 'second-look': words.looked[said] }[how];
  return { said, how, sentence, brand };
}

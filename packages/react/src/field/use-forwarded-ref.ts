'use client';
import type { ForwardedRef, RefObject } from 'react';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

/**
 * Hands an element that a component keeps to the ref of its caller as well. In an effect and not in the element's own ref:
 * form libraries hand in a new ref at every render, and the field must not be taken apart then.
 */
export function useForwardedRef<Node>(forwarded: ForwardedRef<Node>, own: RefObject<Node | null>): void {
  useIsomorphicLayoutEffect(() => {
    assign(forwarded, own.current);
    return () => assign(forwarded, null);
  }, [forwarded, own]);
}

function assign<Node>(ref: ForwardedRef<Node>, node: Node | null): void {
  if (typeof ref === 'function') ref(node);
  else if (ref !== null) ref.current = node;
}

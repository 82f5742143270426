'use client';
import { useImperativeHandle, type ForwardedRef, type RefObject } from 'react';

/**
 * Hands an element that a component keeps to the ref of its caller as well. Not in the element's own ref: form libraries hand in a
 * new ref at every render, and the field must not be taken apart then.
 */
export function useForwardedRef<Node>(forwarded: ForwardedRef<Node>, own: RefObject<Node | null>): void {
  useImperativeHandle<Node | null, Node | null>(forwarded, () => own.current, [own]);
}

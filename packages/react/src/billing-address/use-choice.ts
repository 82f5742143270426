'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { followControl } from '../field/follow-control.ts';

interface Choice<Control, Value> {
  readonly ref: (control: Control | null) => void;
  readonly element: () => Control | null;
  readonly value: Value;
}

/**
 * What is chosen in a list or ticked in a box, whoever chooses. Left to the browser as a text is, so that a choice made before
 * React came (hydration) is adopted.
 */
export function useChoice<Control extends HTMLInputElement | HTMLSelectElement, Value extends string | boolean>(
  property: 'value' | 'checked',
  read: (control: Control) => Value,
  initial: Value,
  onChange: ((value: Value) => void) | undefined,
): Choice<Control, Value> {
  const [value, setValue] = useState(initial);
  const control = useRef<Control | null>(null);
  const early = useRef<Value | null>(null);
  const listening = useRef<AbortController | null>(null);
  const known = useRef(initial);
  const latest = useRef({ read, onChange });
  useEffect(() => {
    latest.current = { read, onChange };
  });

  const hear = useCallback(() => {
    const { current: node } = control;
    const { read: readNow, onChange: tell } = latest.current;
    if (node === null || readNow(node) === known.current) return;

    known.current = readNow(node);
    setValue(known.current);
    tell?.(known.current);
  }, []);

  const ref = useCallback(
    (node: Control | null) => {
      listening.current?.abort();
      listening.current = null;
      control.current = node;
      if (node === null) return;

      const now = latest.current.read(node);
      early.current = now === known.current ? null : now;
      listening.current = new AbortController();
      followControl(node, property, hear, listening.current.signal);
    },
    [hear, property],
  );

  useEffect(() => {
    const { current: node } = control;
    if (node === null || early.current === null) return hear();

    // A form library has written its default over it.
    Reflect.set(node, property, early.current);
    early.current = null;
    hear();
    node.dispatchEvent(new Event('change', { bubbles: true }));
  }, [hear, property]);

  const element = useCallback(() => control.current, []);
  return { ref, element, value };
}

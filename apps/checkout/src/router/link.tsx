import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { goTo } from './visits.ts';

export interface LinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  to: string;
}

/** A link inside the shop. Renders an `<a>` that stays one: a new tab, a download and a copied address work as ever. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const wantsAnotherWay = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || wantsAnotherWay) return;

    event.preventDefault();
    goTo(to);
  }

  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

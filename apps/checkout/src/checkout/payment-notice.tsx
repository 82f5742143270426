import { useEffect, useRef } from 'react';
import { Link } from '../router/link.tsx';

export interface Notice {
  readonly message: string;
  /** The order that was paid after all. */
  readonly paidOrderId?: string | null;
}

/** Why nothing was paid, or that nobody knows. Takes the focus when it comes, which also brings it into view and reads it out. */
export function PaymentNotice({ notice }: { notice: Notice | null }) {
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (notice !== null) element.current?.focus();
  }, [notice]);

  return (
    <div ref={element} tabIndex={-1} className="notice" data-shown={notice === null ? undefined : ''}>
      {notice === null ? null : <p>{notice.message}</p>}
      {notice?.paidOrderId ? <Link to={`/orders/${notice.paidOrderId}`}>See the order that was paid</Link> : null}
    </div>
  );
}

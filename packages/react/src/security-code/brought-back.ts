/**
 * Whether what stands in the page's inputs is from an earlier visit: the browser has discarded the tab and loads it again, or
 * restores a session. Then it writes back what a server's markup held when it was left, before React is there, and nobody has typed.
 */
export function broughtBack(): boolean {
  if ('wasDiscarded' in document && document.wasDiscarded === true) return true;

  // jsdom and older browsers know neither. Whoever types before React comes has acted on the page.
  const [visit] = performance.getEntriesByType?.('navigation') ?? [];
  const cameBack = visit !== undefined && 'type' in visit && visit.type === 'back_forward';
  return cameBack && 'userActivation' in navigator && !navigator.userActivation.hasBeenActive;
}

/** Where the browser is, and how often it has moved without loading a page. The address bar is the only store. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly moves: number;
}

const listeners = new Set<() => void>();
let place = read(0);

function read(moves: number): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search), moves };
}

function moved(): void {
  place = read(place.moves + 1);
  for (const listener of listeners) listener();
}

/** Asks before a page is left that would lose something. True where it has asked: `goOn` leaves it, whatever it holds by then. */
export type Hold = (goOn: () => void) => boolean;

let hold: Hold | null = null;
/** Which page of this tab it is, kept with its place in the history: back and forward say only where they came to. */
let visit = visitOf(history.state) ?? 0;
history.replaceState({ visit }, '');

/** None for a place within the page, to which a link with `#` led. */
function visitOf(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'visit' in state ? Number(state.visit) : undefined;
}

addEventListener('popstate', ({ state }: PopStateEvent) => {
  const steps = (visitOf(state) ?? visit) - visit;
  const goOn = () => {
    hold = null;
    history.go(steps);
  };
  // The browser has moved already.
  if (steps !== 0 && hold?.(goOn) === true) history.go(-steps);
  else if (steps !== 0 || hold === null) {
    visit += steps;
    moved();
  }
});

/** Has a page ask before it is left for another page of the shop. Hand what comes back to an effect's clean-up. */
export function holdPage(asks: Hold): () => void {
  hold = asks;
  return () => {
    if (hold === asks) hold = null;
  };
}

export function currentPlace(): Place {
  return place;
}

export function onMove(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to another page of the shop. `replace` where going back would lead to something that is over. */
export function goTo(address: string, { replace = false }: { replace?: boolean } = {}): void {
  const go = () => {
    hold = null;
    if (!replace) visit += 1;
    history[replace ? 'replaceState' : 'pushState']({ visit }, '', address);

    scrollTo(0, 0);
    moved();
  };
  if (hold?.(go) !== true) go();
}

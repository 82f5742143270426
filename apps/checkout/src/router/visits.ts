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

addEventListener('popstate', moved);

export function currentPlace(): Place {
  return place;
}

export function onMove(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to another page of the shop. `replace` where going back would lead to something that is over. */
export function goTo(address: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);

  scrollTo(0, 0);
  moved();
}

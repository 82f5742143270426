export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
  readonly mouse: string;
}
export function findWebKit(): WebKit | undefined;
export function ensureWebKit(): WebKit | undefined;

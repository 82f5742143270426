/**
 * An address that a form may be posted to, or that a page has.
 *
 * @throws {TypeError} when it is none in full: a browser would run `javascript:`, and take a path for one of the shop's.
 */
export function webAddress(prop: string, address: string): URL {
  const url = readAddress(address);
  if (url !== null) return url;

  throw new TypeError(
    `${prop} is not a whole address of the web, so no page can be reached by it. Hand in one that begins with https://.`,
  );
}

function readAddress(address: string): URL | null {
  if (!/^https?:\/\/[^\s/]/i.test(address)) return null;

  try {
    return new URL(address);
  } catch {
    return null;
  }
}

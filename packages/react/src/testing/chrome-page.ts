/**
 * What is asked of a page: Playwright's `Page` is one, of whatever version. No package of it is needed here.
 *
 * @example
 * const inChrome: PageInChrome = page;
 */
export interface PageInChrome {
  /** The session is asked for with the page itself, whatever more it is than is asked here. */
  context(): { newCDPSession(page: never): Promise<ProtocolSession> };
  locator(selector: string): { focus(): Promise<unknown>; inputValue(): Promise<string> };
}

/**
 * What is asked of a session of Chrome's own protocol: Playwright's `CDPSession` is one.
 *
 * @example
 * const session: ProtocolSession = await browserContext.newCDPSession(page);
 */
export interface ProtocolSession {
  send(method: 'DOM.getDocument', params: { depth: number }): Promise<{ root: { nodeId: number } }>;
  send(method: 'DOM.querySelector', params: { nodeId: number; selector: string }): Promise<{ nodeId: number }>;
  send(method: 'DOM.describeNode', params: { nodeId: number }): Promise<{ node: { backendNodeId: number } }>;
  send(method: 'Autofill.trigger', params: { fieldId: number; card: CardInChrome }): Promise<unknown>;
  detach(): Promise<unknown>;
}

/**
 * A saved card, as Chrome's protocol has it.
 *
 * @example
 * const { number } = testCards.visa;
 * const card: CardInChrome = { number, name: 'Ada Marsh', expiryMonth: '12', expiryYear: '2034', cvc: '123' };
 */
export interface CardInChrome {
  number: string;
  name: string;
  expiryMonth: string;
  expiryYear: string;
  cvc: string;
}

/** What the merchant does with a card: sends it where it is charged. Here it is thrown away. */
export function pay({ number }: { readonly number?: string }): Promise<{ readonly declined: boolean }> {
  return Promise.resolve({ declined: number === undefined });
}

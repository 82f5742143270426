/** Removes a card at the shop and at the processor. Throws where it is still saved. */
export async function removeSavedCard({ id }: { readonly id: string }): Promise<void> {
  const response = await fetch(`/api/saved-cards/${encodeURIComponent(id)}`, { method: 'DELETE' });
  if (!response.ok) throw new Error('The card is still saved.');
}

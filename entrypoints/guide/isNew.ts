/** Does a document show what was not there before? One that was reloaded, or gone back to, does not. */
export function isNew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry && 'type' in entry && entry.type;
  return type !== 'reload' && type !== 'back_forward';
}

/** A message that does not fit the protocol or comes from elsewhere: told in debug only. */
export function refuse(type: string): never {
  console.debug(`refused: ${type}`);
  throw new Error('refused');
}

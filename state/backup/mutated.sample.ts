/** A value with one thing in it changed, taken out or put in, anywhere. */
export function mutated(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  const place = step % (entries.length + 1);
  const [key, inner] = entries[place] ?? ['more', undefined];
  if (step % 7 === 6) entries.splice(place, 1);
  else entries[place] = [key, mutated(inner, rest, other)];
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

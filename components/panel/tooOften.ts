/**
 * How often, and within what time, the page may take the panel away or cover it before we give in.
 */
const patience = { times: 20, ms: 10_000 };

/**
 * Notes in `times` that it happened now.
 * @returns whether it has happened too often of late
 */
export function tooOften(times: number[], most = patience.times): boolean {
  const now = Date.now();
  times.push(now);
  while (now - (times[0] ?? now) > patience.ms) times.shift();
  return times.length > most;
}

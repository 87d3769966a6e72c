import { isLive, type Line } from './line';

/**
 * How long a removed line is remembered. A computer that is away for longer may bring the line
 * back; that is better than keeping for ever what somebody wanted removed.
 */
const remembered = 30 * 24 * 60 * 60 * 1000;

/** Removed so long ago that it need not be remembered. `now`: epoch milliseconds. */
export function isLongRemoved(line: Line, now: number): boolean {
  return !isLive(line) && (line.removed ?? 0) + remembered < now;
}

/** The lines that are still to be remembered. */
export function withoutLongRemoved(lines: readonly Line[], now: number): Line[] {
  return lines.filter((line) => !isLongRemoved(line, now));
}

import type { Rhythm } from '../../state/lines/line';

/** How much of the time between two renewals is left, from 0 to 1. */
export function shareLeft(daysLeft: number, rhythm: Rhythm): number {
  const whole = rhythm.kind === 'days' ? rhythm.days : 30;
  return Math.min(1, Math.max(0, daysLeft / whole));
}

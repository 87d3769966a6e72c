// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageSeen } from '../../messages';
import { lasting } from './lasting';

const seen = (page: 'dashboard' | 'refillStart', certainty: PageSeen['certainty']): PageSeen => ({
  carrier: 't-mobile-us',
  page,
  moment: page === 'dashboard' ? 'dashboard.refill' : 'refillStart.number',
  certainty,
});
const gone = () => seen('dashboard', 'drifted');
const never = () => null;

const soon = vi.fn();
let ended: AbortController;
let lasts: (now: PageSeen | null, drifted: () => PageSeen | null, at?: URL) => PageSeen | null;

beforeEach(() => {
  vi.useFakeTimers();
  soon.mockClear();
  ended = new AbortController();
  const told = lasting(soon, ended.signal);
  lasts = (now, drifted, at = new URL('https://www.t-mobile.com/my-account')) =>
    told(now, at, drifted);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

it('tells of a drift after four seconds, and asks for the look that tells it', () => {
  expect(lasts(null, gone)).toBeNull();
  vi.advanceTimersByTime(3900);
  expect(lasts(null, gone)).toBeNull();
  expect(soon).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(soon).toHaveBeenCalledOnce();
  expect(lasts(null, gone)).toEqual(gone());
  expect(lasts(null, gone)).toEqual(gone());
});

it('begins anew when the page shows something, loads again, or is another', () => {
  for (const between of [
    () => lasts(seen('refillStart', 'sure'), gone),
    () => lasts(null, never),
    () => lasts(null, () => seen('refillStart', 'drifted')),
    () => lasts(null, gone, new URL('https://www.t-mobile.com/other')),
  ]) {
    lasts(null, gone);
    vi.advanceTimersByTime(3000);
    between();
    lasts(null, gone);
    vi.advanceTimersByTime(3000);
    expect(lasts(null, gone)).toBeNull();
    lasts(null, never);
  }
});

it('never says of a page that it recognised before: that shows another view', () => {
  const sure = seen('dashboard', 'sure');
  expect(lasts(sure, gone)).toBe(sure);
  lasts(null, gone);
  vi.advanceTimersByTime(10_000);
  expect(lasts(null, gone)).toBeNull();
});

it('does not look for what has gone while something is seen', () => {
  const drifted = vi.fn(never);
  lasts(seen('dashboard', 'likely'), drifted);
  expect(drifted).not.toHaveBeenCalled();
});

it('leaves no timer behind', () => {
  lasts(null, gone);
  ended.abort();
  vi.advanceTimersByTime(10_000);
  expect(soon).not.toHaveBeenCalled();
});

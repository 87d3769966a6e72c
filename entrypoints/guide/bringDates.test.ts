// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { datesIn } from '../../content/datesIn';
import { renewalDate } from '../../content/renewalDate';
import { bringDates } from './bringDates';
import { learn } from './learn';
import { parts } from './parts';

vi.mock('./learn', () => ({ learn: vi.fn() }));
const bring = vi.fn<(part: string) => Promise<void>>();
const come = vi.fn();
const arrives = async () => {
  parts.dates = { datesIn, renewalDate };
};
const needed = () =>
  bringDates({ document, address: () => new URL(location.href), bring }, () => come());
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(parts, 'dates');
});

it('brings what reads dates once, and says when it is there', async () => {
  bring.mockImplementation(arrives);
  const need = needed();
  need();
  need();
  expect(come).not.toHaveBeenCalled();
  await settled();
  expect(bring).toHaveBeenCalledExactlyOnceWith('dates');
  expect(come).toHaveBeenCalledOnce();
  need();
  await settled();
  expect(bring).toHaveBeenCalledOnce();
  expect(learn).toHaveBeenCalled();
});

it('asks a few times where it does not come, each time at another look', async () => {
  bring.mockRejectedValue(new Error('refused'));
  const need = needed();
  need();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(bring).toHaveBeenCalledOnce();
  for (let look = 0; look < 9; look++) {
    need();
    await settled();
  }
  expect(bring).toHaveBeenCalledTimes(3);
  expect(come).not.toHaveBeenCalled();
});

it('asks once more where nobody answers', async () => {
  bring.mockReturnValueOnce(new Promise(() => undefined)).mockImplementation(arrives);
  const need = needed();
  need();
  await vi.advanceTimersByTimeAsync(2900);
  need();
  expect(bring).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(200);
  need();
  await settled();
  expect(bring).toHaveBeenCalledTimes(2);
  expect(come).toHaveBeenCalledOnce();
});

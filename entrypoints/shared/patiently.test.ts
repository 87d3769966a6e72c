import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patiently } from './patiently';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks; what the n-th try comes to is given. */
function asking(tries: (n: number) => Promise<string>) {
  const heard = { tries: 0, answer: '', gaveUp: 0 };
  const stop = patiently(
    () => tries(heard.tries++),
    (answer) => {
      heard.answer = answer;
    },
    () => void heard.gaveUp++,
  );
  return { heard, stop };
}

const never = () => new Promise<string>(() => undefined);
const fails = () => Promise.reject(new Error('nobody there'));

it('takes an answer, and asks no more', async () => {
  const { heard } = asking(async () => 'here');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual({ tries: 1, answer: 'here', gaveUp: 0 });
});

it.each([
  ['fails', fails],
  ['says nothing', never],
])('asks three times more where the background %s, and then gives up, once', async (_, tries) => {
  const { heard } = asking(tries);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual({ tries: 4, answer: '', gaveUp: 1 });
});

it('waits eight seconds at the most for one that says nothing', async () => {
  const { heard } = asking(never);
  await vi.advanceTimersByTimeAsync(8000);
  expect(heard.gaveUp).toBe(1);
});

it('takes the answer of a later try', async () => {
  const { heard } = asking((n) =>
    n === 0 ? never() : n === 1 ? fails() : Promise.resolve('at last'),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual({ tries: 3, answer: 'at last', gaveUp: 0 });
});

it('is heard of no more once it was stopped', async () => {
  const { heard, stop } = asking(fails);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual({ tries: 1, answer: '', gaveUp: 0 });
});

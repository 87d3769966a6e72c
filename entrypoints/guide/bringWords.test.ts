// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { neededLanguages } from '../../content/words';
import { bringWords } from './bringWords';
import { isOrphan } from './isOrphan';

vi.mock('../../content/words', () => ({ neededLanguages: vi.fn() }));
vi.mock('./isOrphan', () => ({ isOrphan: vi.fn() }));
vi.mock('./learn', () => ({ learn: vi.fn() }));

const needed = vi.mocked(neededLanguages);
const bring = vi.fn<(part: string) => Promise<void>>();
const soon = vi.fn();
const leave = vi.fn();
const start = () =>
  bringWords({ document, address: () => new URL('https://example.com'), bring }, soon, leave);

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(isOrphan).mockReturnValue(false);
  needed.mockReturnValue(['es']);
  bring.mockResolvedValue();
});
afterEach(() => void vi.useRealTimers());

it('asks for none where none are missing', () => {
  needed.mockReturnValue([]);
  expect(start().areMissing()).toBe(false);
  expect(bring).not.toHaveBeenCalled();
});

it('asks once for what is missing, and for another look as soon as it is there', async () => {
  const words = start();
  expect([words.areMissing(), words.areMissing(), words.areComing()]).toEqual([true, true, true]);
  expect(bring).toHaveBeenCalledExactlyOnceWith('es', 0, ['es']);
  needed.mockReturnValue([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(soon).toHaveBeenCalledOnce();
  expect([words.areMissing(), words.areComing()]).toEqual([false, false]);
});

it('waits for no answer for ever, and gives up where none come again and again', async () => {
  bring.mockReturnValue(new Promise(() => undefined));
  const words = start();
  for (const looks of [1, 2, 3, 3]) {
    words.areMissing();
    await vi.advanceTimersByTimeAsync(3000);
    expect(soon).toHaveBeenCalledTimes(looks);
  }
  words.areMissing();
  expect(words.areComing()).toBe(false); // the page is told of without them
});

it('leaves once the extension is gone', async () => {
  bring.mockRejectedValue(new Error('gone'));
  vi.mocked(isOrphan).mockReturnValue(true);
  start().areMissing();
  await vi.advanceTimersByTimeAsync(0);
  expect(leave).toHaveBeenCalledOnce();
  expect(soon).not.toHaveBeenCalled();
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleLine } from '../../state/lines/line.sample';
import { saveLines } from '../../state/lines/store';
import { useLines } from './useLines';

const { local } = fakeBrowser.storage;
const root = document.createElement('div');

function Told() {
  const known = useLines();
  return <>{known ? `${known.lines.map(({ nickname }) => nickname)}, ${known.now}` : 'nothing'}</>;
}

/** Storage answers a few turns later. */
const answered = () => act(() => new Promise((next) => setTimeout(next)));
const draw = async () => {
  await act(() => render(<Told />, root));
  await answered();
};
const minute = async () => {
  await act(() => void vi.advanceTimersByTime(60_000));
  await answered();
};

beforeEach(async () => {
  fakeBrowser.reset();
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = { contains: async () => true, onAdded: event, onRemoved: event };
  Object.assign(fakeBrowser, { permissions });
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: 0 });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  await saveLines({ version: 1, lines: [sampleLine()], recovered: false });
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

it('keeps what was read once where it cannot be read just now, and goes on with the time', async () => {
  await draw();
  expect(root.textContent).toBe('妈妈的卡, 0');
  const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('the disk is busy'));
  await minute();
  expect(root.textContent).toBe('妈妈的卡, 60000');
  get.mockRestore();
  await saveLines({ version: 1, lines: [], recovered: false });
  await answered();
  expect(root.textContent).toBe(', 60000');
});

it('has none where they could never be read', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('the disk is broken'));
  await draw();
  expect(root.textContent).toBe(', 0');
});

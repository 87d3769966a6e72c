// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFollowing, setFollowing } from '../../state/sync/following';
import { useFollowing } from './useFollowing';

const { local, session } = fakeBrowser.storage;
const root = document.createElement('div');
let press: (on: boolean) => Promise<void>;

function Told() {
  const { on, failed, set } = useFollowing();
  press = set;
  return <>{on === undefined ? 'nothing' : `${on ? 'on' : 'off'}${failed ? ', refused' : ''}`}</>;
}

const says = (text: string) => vi.waitFor(() => expect(root.textContent).toBe(text));

beforeEach(async () => {
  fakeBrowser.reset();
  await act(() => render(<Told />, root));
});
afterEach(() => render(null, root));

it('tells what the browser refuses after the press, and no longer once it is mended', async () => {
  await says('off');
  await act(() => press(true));
  expect(root.textContent).toBe('on');
  await vi.waitFor(async () => expect(await isFollowing()).toBe(true));
  await session.set({ followFailed: true });
  await says('on, refused');
  await session.remove('followFailed');
  await says('on');
});

it('does not stand where it could not be kept, and says so', async () => {
  await says('off');
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  let refused: unknown;
  await act(() =>
    press(true).catch((error: unknown) => {
      refused = error;
    }),
  );
  expect(refused).toBeInstanceOf(Error);
  await says('off');
  await act(() => press(true));
  await says('on');
});

it('tells what was switched elsewhere, or deleted with everything', async () => {
  await says('off');
  await setFollowing(true);
  await says('on');
  await local.clear();
  await says('off');
});

it('keeps what is known where it cannot be read just now; not known at all, it is off', async () => {
  await says('off');
  await setFollowing(true);
  await says('on');
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const get = vi.spyOn(session, 'get').mockRejectedValue(new Error('busy'));
  await act(() => local.remove('following'));
  await says('on');
  render(null, root);
  await act(() => render(<Told />, root));
  await says('off');
  get.mockRestore();
});

it('begins with what is known', async () => {
  await says('off');
  render(null, root);
  await local.set({ following: true });
  await session.set({ followFailed: true });
  await act(() => render(<Told />, root));
  await says('on, refused');
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchPattern } from '../../state/matchPattern';
import { useSiteAccess } from './useSiteAccess';

const root = document.createElement('div');
/** What the browser has been asked and has not answered yet. */
const asked: { origins: string[]; answer(has: boolean): void }[] = [];
const listeners = new Set<() => void>();
const events = {
  addListener: (listener: () => void) => listeners.add(listener),
  removeListener: (listener: () => void) => listeners.delete(listener),
};

beforeEach(() => {
  asked.length = 0;
  Object.assign(fakeBrowser, {
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        new Promise((answer) => asked.push({ origins, answer })),
      onAdded: events,
      onRemoved: events,
    },
  });
});
afterEach(() => act(() => render(null, root)));

function Told({ domain }: { domain: string | undefined }) {
  return <>{useSiteAccess(domain) ? 'withheld' : 'nothing'}</>;
}

const draw = (domain: string | undefined) => act(() => render(<Told domain={domain} />, root));
const answer = (index: number, has: boolean) => act(async () => asked[index]?.answer(has));
const changed = () =>
  act(() => {
    for (const listener of listeners) listener();
  });

it('tells of a site that is withheld, until it is granted', async () => {
  await draw(undefined);
  expect(asked).toEqual([]);
  await draw('t-mobile.com');
  expect(root.textContent).toBe('nothing');
  await answer(0, false);
  expect(root.textContent).toBe('withheld');
  await changed();
  await answer(1, true);
  expect(root.textContent).toBe('nothing');
  expect(asked.map(({ origins }) => origins)).toEqual([
    [matchPattern('t-mobile.com')],
    [matchPattern('t-mobile.com')],
  ]);
});

it('takes no late answer about the site before', async () => {
  await draw('t-mobile.com');
  await draw('t-mobile.pl');
  await answer(1, true);
  await answer(0, false);
  expect(root.textContent).toBe('nothing');
});

it('takes no late answer for what was changed after', async () => {
  await draw('t-mobile.com');
  await changed();
  await answer(1, true);
  await answer(0, false);
  expect(root.textContent).toBe('nothing');
});

it('is no longer followed once the popup is gone', async () => {
  await draw('t-mobile.com');
  expect(listeners.size).toBeGreaterThan(0);
  await act(() => render(null, root));
  expect(listeners.size).toBe(0);
});

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { guardEvents } from './guardEvents';

function stage(trusted: boolean) {
  const root = document.createElement('div');
  const button = document.createElement('button');
  root.append(button);
  document.body.append(root);
  const ended = new AbortController();
  guardEvents(root, ended.signal);
  const ours = vi.fn();
  const page = vi.fn();
  button.addEventListener('keydown', ours);
  document.addEventListener('keydown', page, { signal: ended.signal });
  const event = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return { ended, ours, page, event, fire: () => button.dispatchEvent(event) };
}

it('keeps keys of the user from the page', () => {
  const { ours, page, fire } = stage(true);
  fire();
  expect(ours).toHaveBeenCalledOnce();
  expect(page).not.toHaveBeenCalled();
});

it('refuses what a script made up', () => {
  const { ours, page, event, fire } = stage(false);
  fire();
  expect(ours).not.toHaveBeenCalled();
  expect(page).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(true);
});

it('ends with the signal', () => {
  const { ended, ours, fire } = stage(false);
  ended.abort();
  fire();
  expect(ours).toHaveBeenCalledOnce();
});

it('refuses a click of the user that cannot have been meant for the panel', () => {
  const root = document.createElement('div');
  const ended = new AbortController();
  const counts = vi.fn((_: MouseEvent) => false);
  guardEvents(root, ended.signal, counts);
  const ours = vi.fn();
  for (const type of ['click', 'auxclick', 'keydown']) root.addEventListener(type, ours);
  for (const event of [
    new MouseEvent('click', { bubbles: true }),
    new MouseEvent('auxclick', { bubbles: true }),
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  ]) {
    Object.defineProperty(event, 'isTrusted', { value: true });
    root.dispatchEvent(event);
  }
  expect(counts).toHaveBeenCalledTimes(2);
  expect(ours.mock.calls.map(([{ type }]) => type)).toEqual(['keydown']);
  ended.abort();
});

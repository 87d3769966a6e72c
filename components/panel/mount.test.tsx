// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hostName } from './hostName';
import { type Mounted, mountPanel } from './mount';

let before: string;
let ended: AbortController;
let mounted: Mounted;
const host = () => document.querySelector(hostName);
/** Observers answer in a microtask; two rounds, as the page's comes before ours. */
const answered = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body><p>Page</p></body>';
  before = document.documentElement.outerHTML;
  ended = new AbortController();
  mounted = mountPanel(document, ':host{all:initial}', ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

it('is on the page only while there is something to show', () => {
  expect(document.documentElement.outerHTML).toBe(before);
  mounted.render(<aside>Hello</aside>);
  expect(host()?.parentElement).toBe(document.documentElement);
  expect(host()?.shadowRoot).toBeNull(); // closed
  mounted.render(null);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('leaves no trace and stays away once it was ended', () => {
  mounted.render(<aside>Hello</aside>);
  ended.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  mounted.render(<aside>Hello</aside>);
  mounted.place();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('comes back when the page cleans its root element', async () => {
  mounted.render(<aside>Hello</aside>);
  document.documentElement.replaceChildren(document.createElement('body'));
  await answered();
  expect(host()?.parentElement).toBe(document.documentElement);
});

it('takes off what the page puts on it', async () => {
  mounted.render(<aside>Hello</aside>);
  host()?.setAttribute('inert', '');
  await answered();
  expect(host()?.getAttributeNames()).toEqual(['popover']);
});

it('gives up against a page that keeps taking it away', async () => {
  mounted.render(<aside>Hello</aside>);
  for (let times = 0; times < 20; times++) {
    host()?.remove();
    await answered();
    expect(host()).not.toBeNull();
  }
  host()?.remove();
  await answered();
  expect(host()).toBeNull();
  expect(mounted.beaten).toBe(true);
  mounted.render(<aside>Hello</aside>);
  expect(host()).toBeNull();
});

it('does not mind being taken away now and then', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  mounted.render(<aside>Hello</aside>);
  for (let times = 0; times < 60; times++) {
    vi.setSystemTime(Date.now() + 1000);
    host()?.remove();
    await answered();
  }
  expect(mounted.beaten).toBe(false);
});

it('moves into the modal dialog in front, and back when that has closed', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  mounted.render(<aside>Hello</aside>);
  const matches = vi.spyOn(dialog, 'matches'); // happy-dom knows no :modal
  matches.mockImplementation((selector) => selector === ':modal' && dialog.open);
  dialog.open = true;
  mounted.place();
  expect(host()?.parentElement).toBe(dialog);
  dialog.open = false;
  await answered();
  expect(host()?.parentElement).toBe(document.documentElement);
  dialog.remove();
  ended.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { removeDead } from './removeDead';

const panels = (root: Document | ShadowRoot) => root.querySelectorAll('refill-guide').length;

/** A panel whose script has ended, as Firefox leaves it. */
function leaveBehind(parent: Element | ShadowRoot, mode: ShadowRootMode) {
  const host = document.createElement('refill-guide');
  const openOrClosedShadowRoot = host.attachShadow({ mode });
  parent.append(Object.assign(host, { openOrClosedShadowRoot }));
}

beforeEach(() => {
  document.body.innerHTML = '<x-a></x-a>';
});

it('takes away what another script of ours has drawn, in shadow roots as well', () => {
  const inner = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
  if (!inner) throw new Error('no root');
  leaveBehind(document.documentElement, 'closed');
  leaveBehind(inner, 'closed');
  removeDead(document);
  expect([panels(document), panels(inner)]).toEqual([0, 0]);
});

it('leaves what the page has made', () => {
  leaveBehind(document.body, 'open');
  removeDead(document);
  expect(panels(document)).toBe(1);
});

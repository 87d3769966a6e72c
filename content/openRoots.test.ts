// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { openRoots } from './openRoots';

const shadow = (inside = '') => `<template shadow>${inside}</template>`;
const hosts = (html: string) =>
  openRoots(parsePage(`<body>${html}</body>`)).map((root) =>
    root instanceof ShadowRoot ? root.host.id : 'page',
  );

it('the page comes first, outer before inner, each once', () => {
  const inner = `<x-b id="inner">${shadow()}</x-b>`;
  expect(hosts(`<x-a id="outer">${shadow(inner)}</x-a><x-c id="other">${shadow()}</x-c>`)).toEqual([
    'page',
    'outer',
    'other',
    'inner',
  ]);
});

it('custom elements and those that are given one in practice are asked, no others', () => {
  const tags = ['x-a', 'div', 'section', 'main', 'article', 'aside', 'span', 'header', 'footer'];
  const all = [...tags, 'h1'].map((tag) => `<${tag} id="${tag}">${shadow()}</${tag}>`).join('');
  expect(hosts(all)).toEqual(['page', ...tags]);
  expect(hosts(`<x-host id="host">${shadow(all)}</x-host>`)).toEqual(['page', 'host', ...tags]);
});

it('four hundred of a kind are', () => {
  const page = parsePage(`<body>${'<div></div>'.repeat(401)}</body>`);
  const [last, beyond] = [...page.querySelectorAll('div')].slice(399);
  const root = last?.attachShadow({ mode: 'open' });
  beyond?.attachShadow({ mode: 'open' });
  const roots = openRoots(page);
  expect(roots).toHaveLength(2);
  expect(roots[1]).toBe(root);
});

it('where a document can be asked for all custom elements at once, it is', () => {
  const page = parsePage(`<body><p id="found">${shadow(`<x-b id="inner">${shadow()}</x-b>`)}</p>
<x-c id="not-found">${shadow()}</x-c></body>`);
  const found = [page.getElementById('found')];
  const evaluate = () => ({ snapshotLength: 1, snapshotItem: (at: number) => found[at] });
  Object.assign(page, { evaluate });
  const ids = openRoots(page).map((root) => (root instanceof ShadowRoot ? root.host.id : 'page'));
  expect(ids).toEqual(['page', 'found', 'inner']);
});

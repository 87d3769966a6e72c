// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { first } from './first';

it('gives the first so many of a list, and all of a shorter one', () => {
  const box = document.createElement('div');
  box.innerHTML = '<i></i><b></b><u></u>';
  const names = (count: number) =>
    [...first(count, box.querySelectorAll('*'))].map(({ localName }) => localName);
  expect(names(0)).toEqual([]);
  expect(names(2)).toEqual(['i', 'b']);
  expect(names(3)).toEqual(['i', 'b', 'u']);
  expect(names(4)).toEqual(['i', 'b', 'u']);
});

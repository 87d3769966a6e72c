import { expect, it } from 'vitest';
import { isExample } from './example';

it.each([
  ['e.g. 206-555-0150', true],
  ['(for example (206) 555-0150)', true],
  ['ej. 206-555-0150', true],
  ['Por ejemplo: 206-555-0150', true],
  ['p. ej. Ana', true],
  ['np. 500 100 200', true],
  ['例如 13800000000', true],
  ['例：13800000000', true],
  ['Phone number', false],
  ['Nombre por ejercicio', false],
  ['Ejecutar', false],
  ['例行维护', false],
])('%s: %s', (text, is) => {
  expect(isExample(text)).toBe(is);
});

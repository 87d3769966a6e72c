import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'step.css'), 'utf8');

/** What a rule says of a property, the first time. */
function said(selector: string, property: string): string {
  const rule = css.split('}').find((each) => each.trim().startsWith(`${selector} {`)) ?? '';
  return new RegExp(`\\b${property}: ([^;]+);`).exec(rule)?.[1] ?? '';
}

it('the open half of the present step has the colour of the steps to come', () => {
  const open = said('.progress i', 'background');
  expect(open).not.toBe('');
  expect(said('.progress .now', 'background')).toContain(`, ${open} 50%)`);
});

it('what can be chosen from a list begins where its heading does', () => {
  expect(said('.choice', 'padding')).toBe('8px');
  expect(said('.steps', 'margin')).toMatch(/^0 -8px /);
});

it('all that is to be pressed below a text has the same distance, whether or not it is in the row', () => {
  // What the row takes off below it, its padding gives: the next one stands off by its own margin.
  const [, , bottom] = said('.row', 'margin').split(' ');
  expect(bottom).toBe(`-${said('.row', 'padding').split(' ')[2]}`);
  expect(said('.body > .button', 'margin-top')).toBe(said('.row', 'gap'));
  // Two margins that meet become one: were the row's the larger, its paper would lie over the next one's edge.
  expect(bottom).toBe(`-${said('.body > .button', 'margin-top')}`);
  expect(css).not.toMatch(/(?:div|\.row) \+ \.button/);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { made } from './made.sample';
import { outlineText } from './outlineText';

it('as text is JSON, one thing of the page a line', () => {
  const found = made('<main><h1>Refill</h1><button>Next</button></main>');
  const text = outlineText(found);
  expect(JSON.parse(text)).toEqual(found);
  expect(text.split('\n')).toHaveLength(found.entries.length + 3);
  const empty = made('<body></body>');
  expect(JSON.parse(outlineText(empty))).toEqual(empty);
});

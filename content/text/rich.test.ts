import { expect, it } from 'vitest';
import { type Rich, rich } from './rich';

it.each<[string, Rich]>([
  [
    'Press [Next] or [*Pay now], then wait.',
    ['Press ', { quote: 'Next' }, ' or ', { control: 'Pay now' }, ', then wait.'],
  ],
  ['[Next][*Pay]', [{ quote: 'Next' }, { control: 'Pay' }]],
  ['Dial #225# [] or [', ['Dial #225# [] or [']],
  ['', []],
])('%s', (text, parts) => {
  expect(rich(text)).toEqual(parts);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { made } from './made.sample';

it('tells what a field is by what its site declares', () => {
  const field = (html: string) => {
    const { entries } = made(html);
    return entries.find(({ is }) => is === 'field' || is === 'select');
  };
  expect(field('<input aria-label="Phone number" autocomplete="tel">')).toMatchObject({
    type: 'text',
    autocomplete: 'tel',
  });
  expect(field('<input autocomplete="billing Anna home mobile tel email">')).toMatchObject({
    autocomplete: 'billing home mobile tel',
  });
  expect(field('<input aria-label="CVV" id="cardCode">')).toMatchObject({ name: 'card Code' });
  // A telephone field that asks for something else is none.
  expect(field('<input type="tel" pattern="Z" aria-label="Zzzz">')?.type).toBe('text');
  expect(field('<input type="number" aria-label="Zzzz">')?.type).toBe('number');
  expect(field('<input type="anna" aria-label="Zzzz">')?.type).toBe('text');
});

it('tells the amounts of a list to choose from, and of no more than twenty options', () => {
  const list = (options: string[]) => {
    const all = options.map((each) => `<option>${each}</option>`).join('');
    return made(`<select aria-label="Amount">${all}</select>`).entries;
  };
  expect(list(['10 €', '20 €'])).toEqual([
    { depth: 0, is: 'select', text: 'Amount', type: 'text', amounts: [0, 1], asks: 'amount' },
  ]);
  const others = Array.from({ length: 20 }, () => 'Other');
  expect(list([...others, '$10'])).toEqual([
    { depth: 0, is: 'select', text: 'Amount', type: 'text', asks: 'amount' },
  ]);
  const many = Array.from({ length: 21 }, (_, at) => `$${at}`).join(' ');
  expect(list([many])[0]?.amounts).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

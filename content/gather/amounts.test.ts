// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../tests/unit/sceneOf';

const told = (html: string) => {
  const { amounts, choices, offers, records } = sceneOf(`<main>${html}</main>`);
  return { amounts: [...amounts], choices: [...choices], offers: [...offers], records };
};
const ofLength = (length: number) => '$10 '.padEnd(length, 'x');

describe('an amount', () => {
  it('is told by no text that says more than what can be picked', () => {
    expect(told(`<ul><li>${ofLength(60)}</li></ul>`).amounts).toEqual(['$10']);
    expect(told(`<ul><li>${ofLength(61)}</li></ul>`).amounts).toEqual([]);
    expect(told(`<button>${ofLength(60)}</button>`).choices).toEqual(['$10']);
    expect(told(`<button>${ofLength(61)}</button>`).amounts).toEqual([]);
  });

  it('alone in a list is offered, though nothing there can be pressed', () => {
    const list = (text: string) => told(`<ul><li>${text}</li></ul>`);
    expect(list('$10 per week')).toMatchObject({ choices: [], offers: ['$10'] });
    expect(list('$10 per weeks')).toMatchObject({ amounts: ['$10'], choices: [], offers: [] });
  });

  it('of what a link leads to is neither offered nor a choice', () => {
    const html = '<ul><li><a href="#">Buy it for $10 now</a></li></ul>';
    expect(told(html)).toMatchObject({ amounts: ['$10'], choices: [], offers: [] });
  });

  it('in a table or a list of details is a record', () => {
    const none = { amounts: [], choices: [], offers: [] };
    expect(told('<dl><dt>Total</dt><dd>$5.00</dd></dl>')).toEqual({ ...none, records: 1 });
    expect(told('<table><tr><th>$4.00</th><td>$5.00</td></tr></table>')).toEqual({
      ...none,
      records: 2,
    });
  });

  it('stands once, as it is written, without what is around it', () => {
    const html = '<p>$ 10</p><p>$\u00a010</p><p>For $20.00</p>';
    expect(told(html).amounts).toEqual(['$ 10', '$20.00']);
  });

  it('is one of a hundred at most', () => {
    const all = (count: number, of: (amount: number) => string) =>
      told(Array.from({ length: count }, (_, index) => of(index + 1)).join(''));
    expect(all(101, (amount) => `<p>$${amount}</p>`).amounts).toHaveLength(100);
    const tiles = all(
      101,
      (amount) => `<div><input type="radio"><p>A plan for many weeks at $${amount}</p></div>`,
    );
    expect(tiles.amounts).toHaveLength(100);
    expect(tiles.choices).toHaveLength(100);
  });
});

describe('an option of a closed list', () => {
  it('has no box of its own, and is seen where its list is', () => {
    const list = (hidden: string) =>
      told(`<select ${hidden}><option style="display: none">$10</option></select>`);
    expect(list('').choices).toEqual(['$10']);
    expect(list('hidden').amounts).toEqual([]);
  });
});

describe('a tile that a radio button marks', () => {
  const tile = (text: string, hidden = '') =>
    `<div ${hidden}><input type="radio"><p>${text}</p></div>`;

  it('is a choice, wherever its amount stands on it', () => {
    const tiles = tile('A plan for many weeks at $10') + tile('One for a whole year at $100');
    expect(told(tiles)).toMatchObject({ amounts: ['$10', '$100'], choices: ['$10', '$100'] });
  });

  it('not where it is hidden, or holds no amount', () => {
    const tiles = tile('A plan for many weeks at $10', 'hidden') + tile('A plan for many weeks');
    expect(told(tiles)).toMatchObject({ amounts: [], choices: [] });
  });

  it('with another one beside it is none', () => {
    const tiles = '<p>A plan for many weeks at $10 <input type="radio"><input type="radio"></p>';
    expect(told(tiles).choices).toEqual([]);
  });
});

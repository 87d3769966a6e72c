// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { sceneOf } from '../../tests/unit/sceneOf';

const refill = /refill/i;
const nothing = /(?!)/;
const texts = (html: string, wanted: RegExp = /(?:)/) =>
  sceneOf(`<main>${html}</main>`, wanted).texts;
const said = (html: string) => texts(html).map(({ text }) => text);
/** The one text about a refill. */
const about = (html: string) => {
  const [text, ...more] = texts(html, refill);
  if (!text || more.length > 0) throw new Error('one text is to speak of a refill');
  return text;
};
const ofLength = (length: number) => 'Refill '.padEnd(length, 'x');

describe('a text', () => {
  test.each([
    ['10', false],
    ['5 100', false],
    ['500 1', false],
    ['12:30', false],
    ['5.5', false],
    ['(…) [-] {+}', true],
    ['() [-] {+}', false],
    ['* * * | · •', false],
    ['50.00', true],
    ['50,00', true],
    ['11/04', true],
    ['11-04', true],
    ['500 100 200', true],
    ['$5', true],
    ['zł', true],
    ['充', true],
  ])('has something to say: %s, %s', (text, is) => {
    expect(said(`<p>${text}</p>`)).toEqual(is ? [text] : []);
  });

  it('is what stands in one box, whatever its inline parts', () => {
    expect(said('<p>My <b>new</b> <span style="display: contents">refill</span></p>')).toEqual([
      'My new refill',
    ]);
    expect(said('<p><span style="display: inline-block">My</span> refill</p>')).toEqual([
      'My refill',
    ]);
  });

  it('stands apart where a style makes a box of it', () => {
    const html = `<p><span style="display: block">Refill</span>
<b style="display: flex"><i>Weather</i></b></p>`;
    expect(said(html)).toEqual(['Refill', 'Weather']);
  });

  it('is up to 240 characters long', () => {
    const html = `<div>${ofLength(240)}</div><div>${ofLength(241)}</div>`;
    expect(said(html)).toEqual([ofLength(240)]);
  });

  it('is told without the links in it, where there is more', () => {
    const html = '<p>Read <a href="#">this</a> about a refill</p>';
    expect(said(html)).toEqual(['Read about a refill']);
    expect(said('<p><a href="#">This</a> <button>too</button></p>')).toContain('This');
  });

  it('stands in an element, be it one at the top of its root', () => {
    expect(said('<x-a><template shadow>Plain <b>Bold</b></template></x-a>')).toEqual(['Bold']);
  });

  it('is one of three thousand that have words', () => {
    const many = `<i>1</i>${'<p>Hi</p>'.repeat(2999)}`;
    expect(texts(`${many}<p>Refill</p><p>Refill</p>`, refill)).toHaveLength(1);
  });
});

describe('a heading', () => {
  test.each([
    ['<h2>Refill</h2>', true],
    ['<h3><span>Refill</span></h3>', true],
    ['<div role="heading">Refill</div>', true],
    ['<fieldset><legend>Refill</legend></fieldset>', true],
    ['<p>Refill</p>', false],
    ['<p style="font-size: 24px">Refill</p>', true],
    ['<p style="font-size: 24px"><a href="#">Refill</a></p>', false],
    ['<h2><a href="#">Refill</a></h2>', true],
    ['<ol><li aria-current="step">Refill</li><li>Review</li></ol>', true],
    ['<ol><li>Refill</li><li aria-current="step">Review</li></ol>', false],
  ])('%s: %s', (html, is) => {
    expect(about(html).heading).toBe(is);
  });
});

describe('a message', () => {
  it('stands in a region that is read out', () => {
    expect(about('<div role="alert"><p>Refill</p></div>').status).toBe(true);
    expect(about('<p>Refill</p>').status).toBe(false);
  });

  it('a region that holds much is none', () => {
    const region = (length: number) =>
      about(`<div role="status"><p>Refill</p><div>${'x'.repeat(length - 7)}</div></div>`).status;
    expect(region(300)).toBe(true);
    expect(region(301)).toBe(false);
  });
});

describe('a text of elsewhere', () => {
  test.each([
    ['another step', '<ol><li>Refill</li><li aria-current="step">Review</li></ol>', true],
    ['this step', '<ol><li aria-current="step">Refill</li><li>Review</li></ol>', false],
    ['an answer', '<dl><dt>How do I pay?</dt><dd>Refill online</dd></dl>', true],
    ['a value', '<dl><dt>Paid</dt><dd>Refill online</dd></dl>', false],
    [
      'what is folded out',
      '<details open><summary>How do I pay?</summary><p>Refill online</p></details>',
      true,
    ],
    [
      'what a button unfolds',
      '<button aria-expanded="true">How do I pay?</button><div><div><p>Refill</p></div></div>',
      true,
    ],
    [
      'no deeper',
      '<button aria-expanded="true">How?</button><div><div><div><p>Refill</p></div></div></div>',
      false,
    ],
    [
      'a button in a heading',
      '<h3><button aria-expanded="true">How do I pay?</button></h3><div>Refill</div>',
      true,
    ],
    ['a question that nothing unfolds', '<p>How do I pay?</p><div>Refill</div>', false],
    [
      'a question before another',
      '<dl><dt>How do I pay?</dt><dd></dd><dt>Paid</dt><dd>Refill</dd></dl>',
      false,
    ],
    ['what the user is asked', '<dl><dt>Would you like it?</dt><dd>Refill</dd></dl>', false],
    [
      'another section',
      '<button aria-expanded="true">How do I pay?</button><section><p>Refill</p></section>',
      false,
    ],
    ['a question of its own', '<dl><dt>How do I pay?</dt><dt>Refill</dt></dl>', false],
  ])('%s', (_, html, is) => {
    expect(about(html).frame).toBe(is);
  });

  it('no long text is a question', () => {
    const answer = (length: number) =>
      about(`<dl><dt>${'x'.repeat(length - 1)}?</dt><dd>Refill</dd></dl>`).frame;
    expect(answer(120)).toBe(true);
    expect(answer(121)).toBe(false);
  });
});

describe('rows', () => {
  const rows = (html: string) => sceneOf(`<main>${html}</main>`, nothing).rows;
  const item = (more = '') => `<li>11/04/2026 $16.28${more}</li>`;

  it('are items with a day and an amount, each counted once', () => {
    expect(rows(`<ul>${item().repeat(3)}</ul>`)).toBe(3);
    const row = '<tr><td>11/04/2026</td><td>12/04/2026</td><td>$16.28</td></tr>';
    expect(rows(`<table>${row.repeat(2)}</table>`)).toBe(2);
  });

  it('not those that are hidden, nor a day alone', () => {
    expect(rows(`<ul>${item()}<li hidden>11/04/2026 $16.28</li></ul>`)).toBe(1);
    expect(rows('<p>Until 11/04/2026</p>')).toBe(0);
  });

  it('not long ones, and forty of them at most', () => {
    const long = (length: number) => item(' '.padEnd(length - 17, 'x'));
    expect(rows(`<ul>${long(240)}${long(241)}</ul>`)).toBe(1);
    expect(rows(`<ul>${item().repeat(41)}</ul>`)).toBe(40);
  });

  it('are counted over all roots', () => {
    const inside = `<x-a><template shadow><ul>${item()}</ul></template></x-a>`;
    expect(rows(`<ul>${item()}</ul>${inside}`)).toBe(2);
  });
});

describe('paragraphs', () => {
  const paragraphs = (html: string) => sceneOf(`<main>${html}</main>`, nothing).paragraphs;
  const of = (length: number) => 'x'.repeat(length);

  it('are those that are long, seen, and called so', () => {
    expect(paragraphs(`<p>${of(240)}</p>`)).toBe(0);
    expect(paragraphs(`<p>${of(241)}</p><p><b>${of(241)}</b></p>`)).toBe(2);
    expect(paragraphs(`<div>${of(241)}</div><p hidden>${of(241)}</p>`)).toBe(0);
  });
});

describe('details', () => {
  const told = (html: string, wanted: RegExp = nothing) => sceneOf(`<main>${html}</main>`, wanted);
  const row = (name: string, value: string) => `<dt>${name}</dt><dd>${value}</dd>`;

  it('are values in rows, of whatever words', () => {
    const rows = row('Total', '$15.00') + row('Card', 'Visa •••• 4242') + row('Fee', '$2.00');
    expect(told(`<dl>${rows}</dl>`).details).toEqual({ amount: 2, card: 1, number: 0 });
  });

  it('the first number that is shown is the line', () => {
    const html = '<p>206-555-0100</p><p>206-555-0101</p>';
    expect(told(html).number?.text).toBe('206-555-0100');
  });

  it('not in a link or a footer', () => {
    const number = '206-555-0100';
    expect(told(`<p><a href="#">${number}</a></p>`).number).toBeNull();
    expect(told(`</main><footer><p>${number}</p></footer><main>`).number).toBeNull();
  });

  it('not in a long text', () => {
    const of = (length: number) => `<p>${'Refill 206-555-0100 '.padEnd(length, 'x')}</p>`;
    expect(told(of(120), refill).number).not.toBeNull();
    expect(told(of(121), refill).number).toBeNull();
    const value = (length: number) =>
      told(`<dl>${row('Total', '$15.00 '.padEnd(length, 'x'))}</dl>`, /\$/).details.amount;
    expect(value(60)).toBe(1);
    expect(value(61)).toBe(0);
  });

  it('not what is past', () => {
    const html = '<ul><li><p>11/04/2026</p><p>$16.28</p></li><li>More</li></ul>';
    expect(told(html).details.amount).toBe(0);
  });

  it('a small amount is told though it is no value of a row', () => {
    expect([...told('<p>$5</p>').amounts]).toEqual(['$5']);
  });
});

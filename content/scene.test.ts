// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { framed, samples } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { locate } from './locate';
import { openRoots } from './openRoots';
import { moments } from './pages';
import { recognise } from './recognise';
import { lookAt } from './scene';

const address = new URL('https://www.t-mobile.com/');
const lookHtml = (html: string, wanted = /refill|balance/i) =>
  lookAt(address, parsePage(html), wanted, seesByStyle);

describe('what can be seen of a page', () => {
  it('texts are kept that hold a word asked for, headings known as such, no others', () => {
    const { texts } = lookHtml('<h2>Refill</h2><p>Your balance is low</p><p>Weather</p>');
    expect(texts.map(({ text, heading }) => [text, heading])).toEqual([
      ['Refill', true],
      ['Your balance is low', false],
    ]);
  });

  it('a label that is split over inline elements is one text', () => {
    const { texts } = lookHtml('<p><span>Available </span><b>Service</b> <i>Balance</i></p>');
    expect(texts.map(({ text }) => text)).toEqual(['Available Service Balance']);
  });

  it('a text of one box says nothing of the boxes inside it', () => {
    const { texts } = lookHtml('<div>Hello <div>Refill</div><div>Weather</div></div>');
    expect(texts.map(({ text }) => text)).toContain('Refill');
    expect(texts.map(({ text }) => text)).not.toContain('Hello Refill Weather');
  });

  it('menus, headers and footers are known as such, a header inside the page is not', () => {
    const { controls } = lookHtml(
      `<header><button>Top</button></header><nav><a href="#">Menu</a></nav>
<main><header><button>Inner</button></header><button>Own</button></main>
<div role="contentinfo"><button>Foot</button></div>
<dialog open><header><button>Dialog</button></header></dialog>`,
      /./,
    );
    expect(Object.fromEntries(controls.map(({ name, frame }) => [name, frame]))).toEqual({
      Top: true,
      Menu: true,
      Inner: false,
      Own: false,
      Foot: true,
      Dialog: false,
    });
  });

  it('a button in a footer of the page’s own part, or in a bar that stays in view, is its own', () => {
    const bar = (style: string, inside: string) =>
      `<footer${style && ` style="${style}"`}>${inside}<a href="#">Terms</a></footer>`;
    const button = (name: string) => `<button>${name}</button>`;
    const { controls } = lookHtml(
      `<main>${bar('', button('Part'))}<footer><nav>${button('Menu')}</nav></footer></main>
${bar('position: fixed', button('Fixed'))}${bar('position: sticky', button('Sticky'))}${bar('', button('Foot'))}`,
      /./,
    );
    const own = controls.filter(({ frame }) => !frame).map(({ name }) => name);
    expect(own).toEqual(['Part', 'Fixed', 'Sticky']);
  });

  it('a link leads away, a button acts, whatever the link is drawn as', () => {
    const { controls } = lookHtml(
      `<a href="#" class="btn">A</a><a role="button">B</a>
<button>C</button><input type="submit" value="D"><div role="button">E</div>`,
      /./,
    );
    expect(Object.fromEntries(controls.map(({ name, link }) => [name, link]))).toEqual({
      A: true,
      B: false,
      C: false,
      D: false,
      E: false,
    });
  });

  it('a text that is all link speaks of another page', () => {
    const { texts } = lookHtml(`<p><a href="#">Refill now</a></p><p>Read <a href="#">this</a>
about your refill</p>`);
    expect(texts.map(({ linked }) => linked)).toEqual([true, false]);
  });

  test.each([
    ['buttons', '<button>$10</button><button>$20.00</button>', ['$10', '$20.00']],
    ['a list', '<ul><li>US$ 15</li><li>25 zł</li></ul>', ['US$ 15', '25 zł']],
    ['radio buttons', '<p><label><input type="radio"> $10</label></p>', ['$10']],
    [
      'radio buttons side by side',
      '<div><label>$10</label><label>$20</label></div>',
      ['$10', '$20'],
    ],
    ['cards', '<div role="radio">Unlimited <b>$50</b> a month</div>', ['$50']],
    ['a closed list', '<select><option>$10</option><option>$20</option></select>', ['$10', '$20']],
    ['one amount twice', '<button>$10</button><button>$10</button>', ['$10']],
    ['none in running text', '<p>Refills cost from $10 to $150, plus tax and fees.</p>', []],
    ['none that is hidden', '<button hidden>$10</button><ul hidden><li>$20</li></ul>', []],
    ['none without a currency', '<button>10</button><button>10 GB</button>', []],
    ['none of a year or a long number', '<button>$12345</button>', []],
  ])('amounts to pick from: %s', (_, html, amounts) => {
    expect([...lookHtml(html).amounts]).toEqual(amounts);
  });

  it('frames are named by their title, else their name, else their id; nameless ones are not', () => {
    const { frames } = lookHtml(`<iframe srcdoc="" title="T" name="n" id="i"></iframe>
<iframe srcdoc="" name="n" id="i"></iframe><iframe srcdoc="" id="i"></iframe>
<iframe srcdoc=""></iframe><iframe srcdoc="" title="H" hidden></iframe>`);
    expect(frames.map(({ name }) => name)).toEqual(['T', 'n', 'i']);
  });

  it('fields are those a person fills in: no choices, no buttons, nothing hidden', () => {
    const { fields } = lookHtml(`<input type="radio"><input type="checkbox"><input type="hidden">
<input type="submit"><input type="reset"><input type="image"><input hidden>
<input><textarea></textarea><select></select><input type="tel" disabled>`);
    expect(fields).toHaveLength(4);
  });

  it('the title of the page is kept where it is short enough to be a name', () => {
    const titleOf = (title: string) => lookHtml(`<title>${title}</title>`).title?.text;
    expect(titleOf(' My\n account ')).toBe('My account');
    expect(titleOf('x'.repeat(60))).toBe('x'.repeat(60));
    expect(titleOf('x'.repeat(61))).toBeUndefined();
    expect(lookHtml('<title> </title>').title).toBeNull();
  });

  it('a long paragraph counts as running text, in the page only', () => {
    const long = `<p>${'Refilling is easy. '.repeat(15)}</p>`;
    expect(lookHtml(`${long}${long}<footer>${long}</footer>`).paragraphs).toBe(2);
  });

  it('nested open shadow roots are looked into; a closed one stays closed', () => {
    const page = parsePage(`<div id="a"><template shadow><p>Outer refill</p>
<div><template shadow><p>Inner refill</p><button>Refill</button></template></div></template></div>
<div id="b"></div>`);
    const closed = page.getElementById('b')?.attachShadow({ mode: 'closed' });
    if (closed) closed.innerHTML = '<p>Closed refill</p>';
    expect(openRoots(page)).toHaveLength(3);
    const { texts, controls } = lookAt(address, page, /refill/i, seesByStyle);
    expect(texts.map(({ text }) => text)).toEqual(['Outer refill', 'Inner refill', 'Refill']);
    expect(controls.map(({ name }) => name)).toEqual(['Refill']);
  });
});

describe('never reads what a user typed', () => {
  // A throwing getter instead of a spy: not even a look whose answer is thrown away may happen.
  const typed = ['value', 'valueAsNumber', 'valueAsDate', 'checked', 'files', 'selectedIndex'];

  function guard(page: Document): void {
    for (const root of openRoots(page)) {
      for (const field of root.querySelectorAll('input, select, textarea')) {
        for (const name of typed) {
          Object.defineProperty(field, name, {
            get: () => {
              throw new Error(`read ${name} of a field`);
            },
          });
        }
      }
    }
  }

  test.each(samples.map((each) => [each.name, each] as const))('%s', (_, sample) => {
    const page = parsePage(sample.html);
    page.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<label>More <textarea>typed</textarea></label><label>Month
<select><option selected>12</option></select></label>`,
    );
    guard(page);
    const at = new URL(sample.address);
    recognise(at, page, seesByStyle);
    for (const moment of moments) locate(moment, 't-mobile-us', at, page, seesByStyle);
  });

  it('the guard itself works', () => {
    const page = parsePage('<input>');
    guard(page);
    expect(() => page.querySelector('input')?.value).toThrow('read value');
  });

  it('what stands in a field since the page came is not read either', () => {
    const html = framed(`<h1>Chat</h1><input value="Refill"><textarea>Refill</textarea>
<input type="password" value="Refill">`);
    const { texts, controls } = lookHtml(html, /./);
    expect(texts.filter(({ frame }) => !frame).map(({ text }) => text)).toEqual(['Chat']);
    expect(controls.filter(({ frame }) => !frame)).toEqual([]);
  });
});

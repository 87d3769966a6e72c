// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { samples, unseen } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { openRoots } from './openRoots';
import { recognise } from './recognise';

const anySample = fc.constantFrom(...samples);
const hiding = fc.constantFrom(
  'hidden',
  'style="display:none"',
  'style="visibility:hidden"',
  'style="opacity:0"',
);
/** What a page may carry without showing it: whole other pages, and single controls of theirs. */
const treasure = fc.oneof(
  fc.constant(unseen),
  anySample.map(({ html }) => /<main>(.*)<\/main>/s.exec(html)?.[1] ?? ''),
  fc.constantFrom(
    '<button>Order now</button>',
    '<input type="password" aria-label="Password">',
    '<p>Your card was declined. Please try again.</p>',
    '<h1>Thank you</h1>',
    '<button>$10</button><button>$20</button><button>$30</button>',
    '<iframe srcdoc="" title="Secure card number"></iframe>',
  ),
);

const look = (address: string, page: Document) => {
  const found = recognise(new URL(address), page, seesByStyle);
  return found && { page: found.page, moment: found.moment, certainty: found.certainty };
};

it('what is hidden never changes the answer, wherever in the page it lies', () => {
  fc.assert(
    fc.property(anySample, treasure, hiding, fc.nat(), (sample, inside, how, where) => {
      const page = parsePage(sample.html);
      const before = look(sample.address, page);
      // Anywhere between the boxes of the page; inside a sentence is recognise.traps.test.ts.
      const boxes = openRoots(page).flatMap((root) => [
        ...root.querySelectorAll('body, main, section, div, form, ul, xpr-npi-content'),
      ]);
      const hidden = page.createElement('div');
      hidden.innerHTML = `<div ${how}>${inside}</div>`;
      boxes[where % boxes.length]?.append(...hidden.childNodes);
      expect(look(sample.address, page)).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

it('the order of the blocks of a page never changes the answer', () => {
  fc.assert(
    fc.property(anySample, fc.infiniteStream(fc.nat()), (sample, dice) => {
      const page = parsePage(sample.html);
      const before = look(sample.address, page);
      for (const box of [page.body, page.querySelector('main')]) {
        const order = new Map([...(box?.children ?? [])].map((each) => [each, dice.next().value]));
        box?.append(...[...order].sort(([, a], [, b]) => a - b).map(([each]) => each));
      }
      expect(look(sample.address, page)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

it('looking twice gives the same answer, and changes nothing in the page', () => {
  for (const { address, html } of samples) {
    const page = parsePage(html);
    const markup = page.documentElement.outerHTML;
    expect(look(address, page)).toEqual(look(address, page));
    expect(page.documentElement.outerHTML).toBe(markup);
  }
});

it('a page that says nothing of ours is told nowhere', () => {
  const plain = fc.constantFrom('Lorem', 'ipsum', 'dolor', '42', '天气', 'größer', 'año', '🎈');
  const tag = fc.constantFrom('p', 'h1', 'h2', 'div', 'span', 'li', 'td', 'section', 'b', 'em');
  const html = fc
    .array(fc.tuple(tag, fc.array(plain, { maxLength: 12 })), { maxLength: 20 })
    .map((all) => all.map(([name, text]) => `<${name}>${text.join(' ')}</${name}>`).join(''));
  const address = fc.constantFrom(...new Set(samples.map((each) => each.address)));
  fc.assert(
    fc.property(address, html, (at, body) => {
      expect(look(at, parsePage(`<body>${body}</body>`))).toBeNull();
    }),
    { numRuns: 150 },
  );
});

it('no markup makes it throw', () => {
  const bits = fc.constantFrom(
    '<div>',
    '</div>',
    '<label for="">',
    '<input aria-labelledby="a a  ">',
    '<select><option>$5',
    '<iframe srcdoc="" title="">',
    '<button aria-label="">',
    '<a href>',
    '<table><td>',
    'Refill ',
    '$10 ',
    '<h1>',
    '<svg><text>Refill</text></svg>',
    '<template>',
    '<textarea>Password',
    '<p role="heading">',
    '<fieldset><legend>',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (all) => {
      const page = parsePage(`<body>${all.join('')}`);
      expect(() => look('https://www.t-mobile.com/', page)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

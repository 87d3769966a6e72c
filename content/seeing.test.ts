// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { asked, pressed, sceneOf, sceneWith, seen } from '../tests/unit/sceneOf';
import {
  button,
  control,
  controls,
  field,
  fields,
  heads,
  named,
  once,
  says,
  states,
  titled,
} from './seeing';

const refill = /refill/i;
const element = document.createElement('html');
const entitled = (text: string) => sceneWith({ title: { element, text } });
/** As long as that, and with the word in it. */
const ofLength = (length: number) => 'refilled'.padEnd(length, 'x');

describe('once', () => {
  it('asks once for each look, and remembers that there is no answer, too', () => {
    const ask = vi.fn(({ rows }: { rows: number }) => (rows > 0 ? rows : undefined));
    const answer = once(ask);
    const [empty, full] = [sceneWith({}), sceneWith({ rows: 2 })];
    expect([answer(empty), answer(full), answer(empty), answer(full)]).toEqual([
      undefined,
      2,
      undefined,
      2,
    ]);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('says', () => {
  it('gives the first text of the page itself with these words', () => {
    const texts = [
      seen('Hello'),
      seen('Refill in a menu', { frame: true }),
      seen('Refill that is a link', { linked: true }),
      seen('Refill of last month', { past: true }),
      seen('How do I refill?'),
      seen('How much would you like to refill?'),
      seen('Refill'),
    ];
    expect(says(sceneWith({ texts }), refill)).toBe(texts[5]);
    expect(says(sceneWith({ texts: texts.slice(0, 5) }), refill)).toBeUndefined();
  });
});

describe('heads', () => {
  it('gives the first heading of the page itself, also one that is a link', () => {
    const texts = [
      seen('Refill'),
      seen('Hello', { heading: true }),
      seen('Refill in a menu', { heading: true, frame: true }),
      seen('Refill now', { heading: true, linked: true }),
    ];
    expect(heads(sceneWith({ texts }), refill)).toBe(texts[3]);
    expect(heads(sceneWith({ texts: texts.slice(0, 3) }), refill)).toBeUndefined();
  });
});

describe('titled', () => {
  const slogan = 'The network that is always there for you';

  it.each([' - ', ' – ', ' — ', ' · ', ' • ', ' : ', ': ', ' | ', '|', '_', '｜'])(
    'parts a title at “%s”',
    (separator) => {
      for (const title of [`Refill${separator}${slogan}`, `${slogan}${separator}Refill`]) {
        const scene = entitled(title);
        expect(titled(scene, refill), title).toBe(scene.title);
      }
    },
  );

  it.each(['-', ':', ' '])('but not at “%s”', (separator) => {
    expect(titled(entitled(`${slogan}${separator}refill`), refill)).toBeUndefined();
  });

  it('takes a long part for a slogan', () => {
    expect(titled(entitled(ofLength(32)), refill)).toBeDefined();
    expect(titled(entitled(ofLength(33)), refill)).toBeUndefined();
  });

  it('finds nothing in another title, nor where there is none', () => {
    expect(titled(entitled('My account'), refill)).toBeUndefined();
    expect(titled(sceneWith({ title: null }), refill)).toBeUndefined();
  });
});

describe('named', () => {
  it('goes by a heading before the title', () => {
    const texts = [seen('Refill', { heading: true })];
    const scene = { ...entitled('Refill'), texts };
    expect(named(scene, refill)).toBe(texts[0]);
    expect(named({ ...scene, texts: [] }, refill)).toBe(scene.title);
  });
});

describe('states', () => {
  const stated = (...texts: ReturnType<typeof seen>[]) => states(sceneWith({ texts }), refill);

  it('hears a heading, a message and a short text, each up to its length', () => {
    const within = [
      seen(ofLength(130), { heading: true }),
      seen(ofLength(260), { status: true }),
      seen(ofLength(60)),
    ];
    const beyond = [
      seen(ofLength(131), { heading: true }),
      seen(ofLength(261), { status: true }),
      seen(ofLength(61)),
    ];
    for (const text of within) expect(stated(text)).toBe(text);
    for (const text of beyond) expect(stated(text)).toBeUndefined();
  });

  it('a heading before a message, a message before a short text, that before a long one', () => {
    const heading = seen(ofLength(100), { heading: true });
    const message = seen(ofLength(100), { status: true });
    const short = seen('Refilled.');
    const two = seen(`Refilled. ${'x'.repeat(60)}`);
    expect(stated(two, short, message, heading)).toBe(heading);
    expect(stated(two, short, message)).toBe(message);
    expect(stated(two, short)).toBe(short);
    expect(stated(two)).toBe(two);
  });

  it.each(['. ', '! ', '。', '！'])('hears the first of two sentences, parted by “%s”', (end) => {
    const length = 60 - end.trim().length;
    const of = (first: number, whole: number) => `${ofLength(first)}${end}`.padEnd(whole, 'x');
    expect(stated(seen(of(length, 130)))).toBeDefined();
    expect(stated(seen(of(length + 1, 130)))).toBeUndefined();
    expect(stated(seen(of(length, 131)))).toBeUndefined();
    expect(stated(seen(`All is done${end}${ofLength(60)}`))).toBeUndefined();
  });

  it('counts a Chinese character as three letters', () => {
    const paid = /充值/;
    const of = (length: number) => sceneWith({ texts: [seen('充值成功'.padEnd(length, '好'))] });
    expect(states(of(20), paid)).toBeDefined();
    expect(states(of(21), paid)).toBeUndefined();
  });

  it('not what is asked or supposed, of a menu, a link or the past, or about something else', () => {
    const not = [
      seen('Refilled?'),
      seen('If you refilled'),
      seen('Refilled', { frame: true, heading: true }),
      seen('Refilled', { linked: true, status: true }),
      seen('Refilled', { past: true }),
      seen('Weather', { heading: true }),
    ];
    for (const text of not) expect(stated(text), text.text).toBeUndefined();
  });
});

describe('controls and fields', () => {
  const all = [
    pressed('Close'),
    pressed('Refill', { frame: true }),
    pressed('Refill', { link: true }),
    pressed('Refill now'),
  ];

  it('those of the page itself by their names; a button is no link', () => {
    const scene = sceneWith({ controls: all });
    expect(controls(scene, refill)).toEqual([all[2], all[3]]);
    expect(control(scene, refill)).toBe(all[2]);
    expect(button(scene, refill)).toBe(all[3]);
    expect(button(sceneWith({ controls: all.slice(0, 3) }), refill)).toBeUndefined();
  });

  it('those of the page itself by what they ask', () => {
    const own = [asked('email', { frame: true }), asked('phone'), asked('code'), asked('email')];
    const scene = sceneWith({ fields: own });
    expect(fields(scene, 'email', 'phone')).toEqual([own[1], own[3]]);
    expect(field(scene, 'email')).toBe(own[3]);
    expect(field(scene, 'password')).toBeUndefined();
  });
});

it('the texts of a page itself are told from those of its menus', () => {
  const scene = sceneOf('<nav><p>Refill</p></nav><main><h1>Hello</h1></main>');
  expect(says(scene, refill)).toBeUndefined();
  expect(heads(scene, /hello/i)?.text).toBe('Hello');
});

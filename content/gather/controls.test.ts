// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../tests/unit/sceneOf';

const names = (html: string, wanted = /refill/i) =>
  sceneOf(html, wanted).controls.map(({ name }) => name);

describe('what can be pressed', () => {
  it('is kept for its words or an amount', () => {
    expect(names('<button>Refill</button><button>$10</button><button>Weather</button>')).toEqual([
      'Refill',
      '$10',
    ]);
  });

  it('is kept where its name may send a form, though it is no button that does', () => {
    const html = '<button type="button">Purchase</button><button type="button">Check out</button>';
    expect(names(html)).toEqual(['Purchase', 'Check out']);
    expect(names('<button type="button">Purchase history</button>')).toEqual([]);
  });

  it('is not where it has no name, or a very long one', () => {
    const of = (length: number) => 'Refill '.padEnd(length, 'x');
    const html = `<button></button><button>${of(120)}</button><button>${of(121)}</button>`;
    expect(names(html, /(?:)/)).toEqual([of(120)]);
  });

  it('is not where it cannot be seen', () => {
    expect(names('<button hidden>Refill</button><a href="#" hidden>Refill</a>')).toEqual([]);
  });
});

describe('what asks for something', () => {
  it('is no choice, however its type is written', () => {
    const html = '<input type="RADIO"><input type="Checkbox"><input type="TEL">';
    expect(sceneOf(html).fields.map(({ kind }) => kind)).toEqual(['phone']);
  });

  it('is one of a thousand at most', () => {
    expect(sceneOf('<input>'.repeat(1010)).fields).toHaveLength(1000);
  });

  it('is known by its label, and for one of the page or its footer', () => {
    const html = `<main><label for="a">Password</label><input id="a"></main>
<footer><label>Email <input></label></footer>`;
    expect(sceneOf(html).fields).toMatchObject([
      { kind: 'password', label: 'Password', frame: false },
      { kind: 'email', label: 'Email', frame: true },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { hold } from './hold';

const box = { quote: 'Next' };

describe('what is held together with a box in a sentence', () => {
  it.each([
    ['a full stop', ['再点 ', box, '。'], ['再点 ', ['', '。'], '']],
    ['only what closes', ['点 ', box, '，再等'], ['点 ', ['', '，'], '再等']],
    ['brackets', ['prepago (', box, ') del'], ['prepago ', ['(', ')'], ' del']],
    ['a question', ['¿', box, '?'], ['', ['¿', '?'], '']],
    ['the end of a word', ['This is ', box, '’s site'], ['This is ', ['', '’s'], ' site']],
    ['one of each between two', [box, '”“', box], [['', '”'], '', ['“', '']]],
    ['nothing where nothing is', [box, '', box, ' or'], [['', ''], '', ['', ''], ' or']],
  ] as const)('%s', (_, parts, expected) => {
    const held = hold(parts).map((each) =>
      typeof each === 'string' ? each : [each.open, each.close],
    );
    expect(held).toEqual(expected);
  });

  it('leaves the ends of the sentence as they are', () => {
    expect(hold(['¿Sí?'])).toEqual(['¿Sí?']);
    expect(hold(['.t-mobile.com ', box, ' ('])).toEqual([
      '.t-mobile.com ',
      { open: '', box, close: '' },
      ' (',
    ]);
  });
});

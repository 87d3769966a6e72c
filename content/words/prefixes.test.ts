import { expect, it, test } from 'vitest';
import { alternativesOf } from './prefixes';

test.each<[string, string[][]]>([
  ['balance', [['bala']]],
  ['hi', [['hi']]],
  ['top-?up|my', [['top'], ['my']]],
  ['(?:log|sign)[ -]?in', [['log', 'sig']]],
  ['(?:tu |mi )?saldo', [['sal', 'tus', 'tu ', 'mis', 'mi ']]],
  ['\\d+ gb', [['0gb', '0 g']]],
  ['\\d{2}x|\\d*x|404', [['0'], ['0x', 'x'], ['0']]],
  ['[12]x', [['0x']]],
  ['plac~', [['plac']]],
  ['pa(?:y|id)s', [['pay', 'pai']]],
  ['(?!no)yes|(?<=a)b', [['yes'], ['b']]],
  ['^who', [['who']]],
  ['a(?:b|c)*d', [['ad', 'ab', 'ac']]],
  ['ab+c', [['ab']]],
  ['[^x]y|.z', [[''], ['']]],
  ['bala?nce', [['bal']]],
  ['充值卡片', [['充值卡片']]],
  ['a?b', [['b', 'ab']]],
  ['a*b', [['b', 'a']]],
  ['a{2}b', [['a']]],
  ['[ab]?c', [['c', 'ac', 'bc']]],
  ['[ab]+c', [['a', 'b']]],
  ['[ab]*c', [['a', 'b', 'c']]],
  ['[a-c]x|[\\w]x', [[''], ['']]],
  ['a[bc]de', [['abd', 'acd']]],
  ['\\.x|\\w+x', [['.x'], ['']]],
  ['\\d\\d?', [['0']]],
  [
    'a  b|[ -]? x',
    [
      ['ab', 'a b'],
      ['x', ' x', '-x', '- x'],
    ],
  ],
  ['a…b|a.b|a~', [['a'], ['a'], ['a']]],
  ['a$', [['a']]],
  [
    'a b|a ?b',
    [
      ['ab', 'a b'],
      ['ab', 'a b'],
    ],
  ],
  ['(x)y', [['xy']]],
  ['a(?:b|c)+d', [['ab', 'ac']]],
  ['a(?:b){2}c', [['ab']]],
  ['a(?: b){0,2} c', [['a', 'ab', 'a b']]],
  ['a(?:b)?c', [['ac', 'abc']]],
  ['a(?:b(?:c|d)|e)f', [['abc', 'abd', 'aef']]],
  ['a(?:b(?:c)?)*d', [['ad', 'ab', 'abc']]],
  ['(?<!x)b|a(?=c)', [['b'], ['a']]],
])('%s begins as it can', (source, prefixes) => {
  const found = alternativesOf(source).map((each) => [...each.prefixes].sort());
  expect(found).toEqual(prefixes.map((each) => [...each].sort()));
});

it('tells where each alternative stands', () => {
  const source = 'a(?:b|c)|[|]d|e\\|f';
  const parts = alternativesOf(source).map(({ start, end }) => source.slice(start, end));
  expect(parts).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
});

import { expect, it, test } from 'vitest';
import { alternativesOf } from './prefixes';

test.each<[string, string[][]]>([
  ['balance', [['bala']]],
  ['hi', [['hi']]],
  ['top-?up|my', [['top'], ['my']]],
  ['(?:log|sign)[ -]?in', [['log', 'sig']]],
  ['(?:tu |mi )?saldo', [['sal', 'tus', 'tu ', 'mis', 'mi ']]],
  ['\\d+ gb', [['0']]],
  ['[12]x', [['0x']]],
  ['plac~', [['plac']]],
  ['pa(?:y|id)s', [['pay', 'pai']]],
  ['(?!no)yes|(?<=a)b', [['yes'], ['b']]],
  ['^who', [['who']]],
  ['a(?:b|c)*d', [['ad', 'ab', 'ac']]],
  ['ab+c', [['ab']]],
  ['[^x]y|.z', [[''], ['']]],
])('%s begins as it can', (source, prefixes) => {
  const found = alternativesOf(source).map((each) => [...each.prefixes].sort());
  expect(found).toEqual(prefixes.map((each) => [...each].sort()));
});

it('tells where each alternative stands', () => {
  const source = 'a(?:b|c)|[|]d|e\\|f';
  const parts = alternativesOf(source).map(({ start, end }) => source.slice(start, end));
  expect(parts).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
});

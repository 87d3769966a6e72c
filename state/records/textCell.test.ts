import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { textCell } from './textCell';

describe('a cell of text', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\ttext',
    ' =1',
    '=1\nsecond line',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    '\0=1',
    '00123',
    '０0123',
    '123456789012',
    '1E5',
    '12e-3',
    '1-2',
    '3/4',
    '2026-10-20',
    '12:30',
    '1,000',
    '1.50',
    'MAR1',
    'Sept 2',
    '1-DEC',
    '2 june 2026',
    'Dec 1, 2026',
  ])('%j stays text by an apostrophe', (text) => {
    expect(textCell(text)).toBe(`'${text}`);
  });

  test.each([
    '',
    '0',
    '7',
    '12345678901',
    'AB-00123',
    'T100=5',
    '妈妈的卡',
    '续费 30 天',
    'May',
    'Marta',
    'Dec the Halls',
    'a\nb',
    'a; b',
    'a;b=1',
    "'00123",
    '🧾',
    '1E',
    'E5',
  ])('%j stays as it is', (text) => {
    expect(textCell(text)).toBe(text);
  });

  test.each([
    ['x;=1', "x;'=1"],
    [';=1', ";'=1"],
    ['x; +1', "x; '+1"],
    ['x;"=1', `x;"'=1`],
    ['x;＝1', "x;'＝1"],
    ['=1;-2', "'=1;'-2"],
    ['a\n=1', "a\n'=1"],
    ['a\n\n @b', "a\n\n '@b"],
    ['\n=1', "'\n'=1"],
    ['\r=1', "'\r'=1"],
  ])('%j stays text where semicolons part cells, too', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it('never begins as a formula, behind a semicolon or a line end neither, and is never shortened', () => {
    const begin = fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' ',
      '＝',
      '\0',
      '\ufeff',
      ';',
      '"',
    );
    fc.assert(
      fc.property(fc.tuple(begin, begin, begin, fc.string({ unit: 'binary' })), (parts) => {
        const text = parts.join('');
        const cell = textCell(text);
        expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/[;\r\n][\s\0"]*[=+\-@＝＋－＠]/);
        // Only apostrophes are more than there were.
        expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
      { numRuns: 500 },
    );
  });
});

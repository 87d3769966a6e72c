import { describe, expect, it, test } from 'vitest';
import { ids } from '../lines/line.sample';
import type { RefillRecord } from './record';
import { sampleRecord } from './record.sample';
import { searchRecords } from './search';

const mum = sampleRecord({
  note: 'Refilled at the café\n第二次续费',
  confirmation: 'AB-00123',
  file: { name: '收据.jpg', type: 'image/jpeg', size: 3 },
});
const dad = sampleRecord({
  id: ids[1],
  line: ids[1],
  amount: 150050,
  currency: 'PLN',
  date: '2025-03-04',
  method: 'store',
  confirmation: '',
  note: 'Żabka, が й 한',
});
const shown = ({ line, method }: RefillRecord) => [
  line === ids[0] ? '妈妈的卡' : "Dad's ｉＰｈｏｎｅ",
  method === 'web' ? '网站' : 'Shop',
];
const found = (query: string) => searchRecords([mum, dad], query, shown);

describe('a search', () => {
  test.each<[string, string, RefillRecord[]]>([
    ['nothing finds all', '', [mum, dad]],
    ['blanks find all', ' 　', [mum, dad]],
    ['a word of the note', 'refilled', [mum]],
    ['Chinese in the note', '续费', [mum]],
    ['without its accents', 'CAFE', [mum]],
    ['with its accents', 'café', [mum]],
    ['the other way round', 'zabka', [dad]],
    ['letters that are only whole with their marks', 'か', []],
    ['them whole', 'が Й 한', [dad]],
    ['the confirmation', '00123', [mum]],
    ['in wide digits', '００１２３', [mum]],
    ['the amount', '15.00', [mum]],
    ['the amount with a comma', '1500,50', [dad]],
    ['the currency', 'pln', [dad]],
    ['the date', '2025-03', [dad]],
    ['the nickname', '妈妈', [mum]],
    ['a wide nickname in narrow letters', 'iphone', [dad]],
    ['the method', '网站', [mum]],
    ['the file', '收据', [mum]],
    ['several words, all of them', 'shop 2025', [dad]],
    ['of which one is not there', 'shop 2026', []],
    ['signs as they are', '.*', []],
    ['words do not run over from one field to the next', '00123refilled', []],
  ])('%s', (_, query, records) => {
    expect(found(query)).toEqual(records);
  });

  it('keeps the order', () => {
    expect(searchRecords([dad, mum], '00', shown)).toEqual([dad, mum]);
  });
});

import fc from 'fast-check';
import { methods } from '../../content/guide/steps';
import { anyDate, ids, noon } from '../lines/line.sample';
import { cleanNote } from './cleanNote';
import type { Draft } from './draft';
import { endings, type FileKind, fileKinds } from './fileKind';
import type { RefillRecord } from './record';

export const today = '2026-11-01';

/** A record for tests, told at `noon`. */
export function sampleRecord(over: Partial<RefillRecord> = {}): RefillRecord {
  return {
    id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
    line: ids[0],
    date: '2026-10-20',
    amount: 1500,
    currency: 'USD',
    method: 'web',
    confirmation: '00123',
    note: '妈妈的卡，自动续费前',
    file: null,
    created: noon,
    changed: noon,
    ...over,
  };
}

export function sampleDraft(over: Partial<Draft> = {}): Draft {
  return {
    line: ids[0],
    date: '2026-10-20',
    amount: '15.00',
    currency: 'USD',
    method: 'web',
    confirmation: '00123',
    note: '妈妈的卡',
    ...over,
  };
}

/** How each kind of file begins. */
const heads: Record<FileKind, string> = {
  'image/jpeg': '\xff\xd8\xff\xe0\0\x10JFIF\0\x01',
  'image/png': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  'image/webp': 'RIFF\x24\0\0\0WEBPVP8 ',
  'image/heic': '\0\0\0\x18ftypheic\0\0\0\0',
  'application/pdf': '%PDF-1.7\n%\xe2\xe3\xcf\xd3',
};

/** Bytes of that kind; what follows the head is different for every seed. */
export function sampleBytes(kind: FileKind, size = 64, seed = 1): ArrayBuffer {
  const head = Uint8Array.from(heads[kind], (letter) => letter.charCodeAt(0));
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31 + seed * 7) % 256);
  bytes.set(head);
  return bytes.buffer;
}

export function sampleFile(kind: FileKind = 'image/jpeg', name?: string, size = 64): File {
  return new File([sampleBytes(kind, size)], name ?? `receipt.${endings[kind][0]}`, { type: kind });
}

export const anyCurrency = fc.constantFrom('USD', 'PLN', 'JPY', 'KWD', 'HUF', 'CLF', 'CNY', 'EUR');
const text = (longest: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: longest })
    .map((typed) => [...cleanNote(typed)].slice(0, longest).join(''))
    .map(cleanNote);

/** What no file, or one of the right size, is told of comes with `withFiles`. */
export const anyRecord: fc.Arbitrary<RefillRecord> = fc.record({
  id: fc.uuid(),
  line: fc.option(fc.constantFrom(...ids)),
  date: anyDate,
  amount: fc.oneof(fc.nat(99_999_999), fc.constantFrom(0, 1, 100)),
  currency: anyCurrency,
  method: fc.constantFrom(...methods),
  confirmation: text(30).map((each) => each.replaceAll('\n', '')),
  note: text(60),
  file: fc.option(
    fc
      .record({
        name: fc.constantFrom('receipt', '收据', '=1+1'),
        type: fc.constantFrom(...fileKinds),
        size: fc.integer({ min: 20, max: 90 }),
      })
      .map((file) => ({ ...file, name: `${file.name}.${endings[file.type][0]}` })),
  ),
  created: fc.nat(1000),
  changed: fc.nat(1000),
});

export const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 6 });

/** The files that records tell of. */
export function filesOf(records: readonly RefillRecord[]) {
  return records.flatMap(({ id, file }) =>
    file ? [{ id, bytes: sampleBytes(file.type, file.size) }] : [],
  );
}

/** Many records of several lines, years, methods and currencies. */
export function manyRecords(count: number): RefillRecord[] {
  return Array.from({ length: count }, (_, at) =>
    sampleRecord({
      id: `${String(at).padStart(8, '0')}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`,
      line: ids[at % 3] ?? null,
      date: `${2016 + (at % 10)}-${String((at % 12) + 1).padStart(2, '0')}-05`,
      amount: 1000 + (at % 50) * 100,
      currency: at % 4 === 0 ? 'PLN' : 'USD',
      method: at % 2 === 0 ? 'web' : 'store',
      confirmation: `T${100000 + at}`,
      note: `${'自动续费前 Refilled for Mum before the trip '.repeat(6)}${at}`,
      created: noon + at,
    }),
  );
}

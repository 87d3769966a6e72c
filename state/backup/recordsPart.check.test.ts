import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { ids } from '../lines/line.sample';
import { fileKind } from '../records/fileKind';
import { recordSchema } from '../records/record';
import { sampleBytes, sampleRecord } from '../records/record.sample';
import { jpeg, kept } from './kept.sample';
import { mutated } from './mutated.sample';
import { recordsPart } from './recordsPart';

test.each([
  ['receipt.bat', 'receipt.bat.jpg'],
  ['..\\receipt.html', 'receipt.html.jpg'],
  ['receipt.pdf', 'receipt.pdf.jpg'],
  [jpeg.name, jpeg.name],
])('a photo that a file calls %s is let in as %s', (name, kept) => {
  const record = sampleRecord({ file: { ...jpeg, name } });
  const data = new Uint8Array(sampleBytes('image/jpeg')).toBase64();
  const files = [{ id: record.id, data }];
  expect(recordsPart().check({ version: 1, records: [record], files })).toMatchObject({
    ok: true,
    value: { records: [{ ...record, file: { ...jpeg, name: kept } }] },
  });
});

describe('what is not let in', () => {
  const [withFile, without] = kept.records;
  const data = new Uint8Array(sampleBytes('image/jpeg')).toBase64();
  const whole = { version: 1, records: kept.records, files: [{ id: ids[0], data }] };
  const check = (over: object) => recordsPart().check({ ...whole, ...over });

  it('is not what is whole', () => {
    expect(check({})).toEqual({ ok: true, value: kept });
  });

  test.each<[string, object]>([
    ['no version', { version: undefined }],
    ['a record twice', { records: [withFile, withFile] }],
    ['a record that is none', { records: [withFile, { ...without, amount: -1 }] }],
    ['a file of no record', { files: [...whole.files, { id: ids[2], data }] }],
    ['a file of a record that tells of none', { files: [{ id: ids[1], data }] }],
    ['a file twice', { files: [...whole.files, ...whole.files] }],
    ['a file missing', { files: [] }],
    ['a file cut short', { files: [{ id: ids[0], data: data.slice(4) }] }],
    ['a file that is longer', { files: [{ id: ids[0], data: `AAAA${data}` }] }],
    ['a file of another kind', { files: [{ id: ids[0], data: new Uint8Array(64).toBase64() }] }],
    ['a file that is not base64', { files: [{ id: ids[0], data: '?'.repeat(data.length) }] }],
    ['something more beside the file', { files: [{ id: ids[0], data, name: 'a' }] }],
  ])('%s', (_, over) => {
    expect(check(over)).toEqual({ ok: false });
  });

  it('a newer one is told from a broken one', () => {
    expect(check({ version: 2 })).toEqual({ ok: false, newer: true });
    expect(check({ version: 1.5 })).toEqual({ ok: false });
    expect(check({ version: '2' })).toEqual({ ok: false });
  });

  it('anything else in the place of anything: it never throws, and what it lets in is whole', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
    const other = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, 1, 2, [], {}, 'word', data));
    fc.assert(
      fc.property(path, other, (steps, value) => {
        const checked = recordsPart().check(mutated(whole, steps, value));
        if (!checked.ok) return;
        const { records, files } = checked.value;
        for (const record of records) expect(v.is(recordSchema, record)).toBe(true);
        const told = records.flatMap(({ id, file }) => (file ? [[id, file.size, file.type]] : []));
        expect(files.map(({ id, bytes }) => [id, bytes.byteLength, fileKind(bytes)])).toEqual(told);
      }),
      { numRuns: 2000 },
    );
  });
});

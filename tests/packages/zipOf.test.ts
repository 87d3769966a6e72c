import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from './zipOf';

const files = {
  'manifest.json': Buffer.from('{"name":"guide"}'.repeat(40)),
  'icons/16.png': Buffer.from([137, 80, 78, 71]),
  '续费.txt': Buffer.from('充值'),
  empty: Buffer.alloc(0),
};
const isText = (name: string) => name.endsWith('.json');
const zip = () =>
  zipOf(
    Object.entries(files).map(([name, bytes]) => ({
      name,
      bytes: isText(name) ? deflateRawSync(bytes) : bytes,
      isDeflated: isText(name),
      size: bytes.length,
      crc: crc32(bytes),
    })),
  );

it('gives back what was put in, deflated or not, by its name', () => {
  const found = Object.entries(unzipSync(zip())).map(([name, bytes]) => [name, Buffer.from(bytes)]);
  expect(Object.fromEntries(found)).toEqual(files);
});

it('writes nothing but the files, what a zip has to tell of each, and its end', () => {
  const told = Object.entries(files).map(([name, bytes]) => {
    const written = isText(name) ? deflateRawSync(bytes) : bytes;
    return 30 + 46 + 2 * Buffer.byteLength(name) + written.length;
  });
  expect(zip()).toHaveLength(told.reduce((sum, each) => sum + each, 22));
});

it('tells one time of all: made twice they are the same bytes', () => {
  expect(zip().equals(zip())).toBe(true);
  expect(zip().readUInt32LE(10)).toBe(0x00210000); // 1980-01-01, 00:00
});

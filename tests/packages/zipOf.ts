/** A file as it is to stand in a zip. */
export interface ZipEntry {
  name: string;
  /** As they are written: deflated, or the file's own. */
  bytes: Uint8Array;
  isDeflated: boolean;
  /** Of the file's own bytes. */
  size: number;
  crc: number;
}

/** 1 January 1980, midnight: a zip can tell no earlier time. */
const noTime = (1 << 5) | 1;

/**
 * Writes a zip of which all is known beforehand. Those who write as they go have to add what they
 * did not know after each file: 16 bytes of it, half a kilobyte of the package.
 */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const told = numbers([
      [20, 2], // the version that unpacks it
      [isAscii(name) ? 0 : 1 << 11, 2],
      [entry.isDeflated ? 8 : 0, 2],
      [0, 2],
      [noTime, 2],
      [entry.crc, 4],
      [entry.bytes.length, 4],
      [entry.size, 4],
      [name.length, 2],
      [0, 2],
    ]);
    const file = [numbers([[0x04034b50, 4]]), told, name, entry.bytes];
    directory.push(
      numbers([
        [0x02014b50, 4],
        [20, 2],
      ]),
      told,
      Buffer.alloc(10), // no comment, one disk, no attributes
      numbers([[at, 4]]),
      name,
    );
    files.push(...file);
    at += lengthOf(file);
  }
  const end = numbers([
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [lengthOf(directory), 4],
    [at, 4],
    [0, 2],
  ]);
  return Buffer.concat([...files, ...directory, end]);
}

/** Each with its number of bytes, the lowest first. */
function numbers(each: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    each.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

const lengthOf = (parts: readonly Uint8Array[]) =>
  parts.reduce((sum, { length }) => sum + length, 0);

const isAscii = (name: Buffer) => name.every((byte) => byte < 0x80);

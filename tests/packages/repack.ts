import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { unzipSync, Zip, type ZipInputFile } from 'fflate';

/** Of all files in a package: a zip can tell no earlier time. */
const noTime = new Date(1980, 0, 1);
/** More of either does not gain a two-thousandth. */
const effort = { numiterations: 40, blocksplittingmax: 0 };

/**
 * Packs a zip anew, a sixteenth smaller: Zopfli takes seconds to find the shortest way to write the
 * same. It is WebAssembly, so it finds the same one with every version of Node.
 * @param shortened what was shortened before, by what it was: the browsers' packages share most files
 */
export async function repack(
  file: string,
  shortened: Map<string, Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  const packed = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const key = Buffer.from(bytes).toString('latin1');
    const short = shortened.get(key) ?? new Uint8Array(await deflateAsync(bytes, effort));
    shortened.set(key, short);
    const stored = short.length >= bytes.length;
    const entry: ZipInputFile = {
      filename,
      size: bytes.length,
      crc: crc32(bytes),
      compression: stored ? 0 : 8,
      mtime: noTime,
    };
    packed.add(entry);
    entry.ondata?.(null, stored ? bytes : short, true);
  }
  packed.end();
  writeFileSync(file, Buffer.concat(chunks));
}

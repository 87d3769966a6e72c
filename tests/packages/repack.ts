import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { unzipSync } from 'fflate';
import { type ZipEntry, zipOf } from './zipOf';

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
  const entries: ZipEntry[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const key = Buffer.from(bytes).toString('latin1');
    const short = shortened.get(key) ?? new Uint8Array(await deflateAsync(bytes, effort));
    shortened.set(key, short);
    const isDeflated = short.length < bytes.length;
    const written = isDeflated ? short : bytes;
    entries.push({ name, bytes: written, isDeflated, size: bytes.length, crc: crc32(bytes) });
  }
  writeFileSync(file, zipOf(entries));
}

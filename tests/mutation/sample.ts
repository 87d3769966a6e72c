import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lines of a folder drawn by lot, as Stryker wants them: `state/menu.ts:30-30`. The same seed draws
 * the same lines, whatever becomes of other files. A change that spans lines is in no draw: most of
 * those empty a whole block, which tests notice the easiest.
 * @param share between 0 and 1
 */
export function linesOf(folder: string, share: number, seed: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const drawn = lot(`${seed} ${file} ${index}`) < share;
        return drawn && isCode(text) ? [`${file}:${index + 1}-${index + 1}`] : [];
      }),
  );
}

/** Between 0 and 1, the same for the same text. */
function lot(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

const isCode = (line: string) => !/^\s*(?:$|\/\/|\/?\*|import |[)}\]]+[;,]?$)/.test(line);

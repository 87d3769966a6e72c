import { cleanText } from '../cleanText';
import { read } from './db';
import { endings, type FileKind, fileKind } from './fileKind';
import type { Problem } from './problem';
import { type FileInfo, largestFile, longestFileName } from './record';

/** A file that may be kept. */
export interface CheckedFile {
  info: FileInfo;
  bytes: ArrayBuffer;
}

/** Checks a file that the user chose, by its bytes and not by its name. */
export async function checkFile(file: File): Promise<{ file: CheckedFile } | { problem: Problem }> {
  if (file.size > largestFile) return { problem: 'fileBig' };
  // It may have been moved, or its disk taken out, since it was chosen.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: 'fileUnreadable' };
  const type = fileKind(bytes);
  if (!type) return { problem: 'fileKind' };
  return { file: { info: { name: nameOf(file.name, type), type, size: bytes.byteLength }, bytes } };
}

/**
 * The file of a record, under its name and of its real type.
 * @returns undefined when the record is gone or has none
 */
export async function readFile(id: string): Promise<File | undefined> {
  const [record, stored] = await read((transaction) =>
    Promise.all([
      transaction.objectStore('records').get(id),
      transaction.objectStore('files').get(id),
    ]),
  );
  if (!record?.file || !stored) return undefined;
  return new File([stored.bytes], record.file.name, { type: record.file.type });
}

/** A name to save it under: a picture called `receipt.html` is saved as `receipt.html.jpg`. */
export function nameOf(typed: string, type: FileKind): string {
  const name = cleanText(typed.replace(/[/\\:*?"<>|]/g, ' ')).replace(/^[. ]+/, '');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  const isRight = ending !== undefined && endings[type].includes(ending);
  const [first] = endings[type];
  const tail = `.${isRight ? ending : first}`;
  const stem = isRight ? name.slice(0, -tail.length) : name;
  return shortened(stem || 'receipt', longestFileName - tail.length) + tail;
}

const shortened = (text: string, longest: number) =>
  cleanText([...text].slice(0, longest).join(''));

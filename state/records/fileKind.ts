/** What can be kept as a receipt: photos, also as phones take them, and PDF. */
export const fileKinds = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** The endings of each; the first is given to a file that has none of them. */
export const endings: Record<FileKind, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
};

/** Photos that `<img>` shows in every browser; the others can only be saved or opened elsewhere. */
export function isShown(kind: FileKind): boolean {
  return kind !== 'image/heic' && kind !== 'application/pdf';
}

/** HEIF brands that hold an HEVC picture or several: ISO/IEC 23008-12, annex B. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/**
 * What the bytes say the file is; its name and the type it claims may say anything.
 * Patterns of https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern.
 * @returns undefined for everything that is not kept
 */
export function fileKind(bytes: ArrayBuffer): FileKind | undefined {
  // Every byte as one character.
  const head = String.fromCharCode(...new Uint8Array(bytes.slice(0, 12)));
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'image/webp';
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.slice(4, 8) === 'ftyp' && heicBrands.has(head.slice(8))) return 'image/heic';
  return undefined;
}

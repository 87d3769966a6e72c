import { plainAmount } from './formatAmount';
import type { RefillRecord } from './record';

/**
 * The records that hold every word of the query, in the order given. Case, width and accents
 * don't matter.
 * @param shown what the user sees of a record in their language: nickname, method, date, amount.
 *   Note, confirmation, file name, ISO date and plain amount are looked at anyway
 */
export function searchRecords(
  records: readonly RefillRecord[],
  query: string,
  shown: (record: RefillRecord) => readonly string[],
): RefillRecord[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...records];
  return records.filter((record) => {
    const text = folded([...own(record), ...shown(record)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function own({ date, amount, currency, confirmation, note, file }: RefillRecord): string[] {
  const plain = plainAmount(amount, currency);
  return [note, confirmation, date, plain, plain.replace('.', ','), currency, file?.name ?? ''];
}

/** Without accents, except where a letter is only whole with them (`が`, `й`): see NFC. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
}

import { readDaysBy } from '../../content/newestRow';
import { addLanguage, has, lists, readTraditional } from '../../content/words';
import { parts } from './parts';

/** Gives what asks for them the words of each language, and what reads dates, that were brought into this page. */
export function learn(): void {
  if (parts.dates) readDaysBy(parts.dates.datesIn);
  if (parts.traditional && !has('zh')) readTraditional(parts.traditional);
  for (const language of ['es', 'zh', 'pl'] as const) {
    const said = parts.languages[language];
    if (said && !has(language)) addLanguage(language, lists, said);
  }
}

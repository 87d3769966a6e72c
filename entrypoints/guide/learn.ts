import { readDaysBy } from '../../content/newestRow';
import { addLanguage, has, lists, readTraditional } from '../../content/words';
import { parts } from './parts';

/** Registers the languages and the date reader that have been brought into this page. */
export function learn(): void {
  if (parts.dates) readDaysBy(parts.dates.datesIn);
  if (parts.traditional && !has('zh')) readTraditional(parts.traditional);
  for (const language of ['es', 'zh', 'pl'] as const) {
    const said = parts.languages[language];
    if (said && !has(language)) addLanguage(language, lists, said);
  }
}

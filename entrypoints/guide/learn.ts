import { addLanguage, has, lists, readTraditional } from '../../content/words';
import { parts } from './parts';

/** Gives the lists the words of each language that was brought into this page. */
export function learn(): void {
  if (parts.traditional && !has('zh')) readTraditional(parts.traditional);
  for (const language of ['es', 'zh', 'pl'] as const) {
    const said = parts.languages[language];
    if (said && !has(language)) addLanguage(language, lists, said);
  }
}

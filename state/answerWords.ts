import { locales, words } from '../content/text';
import { onMessage } from '../messages';
import { refuse } from './refuse';
import { isOwnPage } from './sender';

/** Hands the extension's own pages the words of the one language that they are drawn in. */
export function answerWords(): void {
  onMessage('words', ({ data, sender }) => {
    const locale = locales.find((each) => each === data);
    if (!isOwnPage(sender) || !locale) return refuse('words');
    return words[locale];
  });
}

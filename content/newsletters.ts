import { mainTags, titleTags } from './landmarks';
import { textUpTo } from './names';
import { queryAll } from './queryAll';
import {
  declinedWords,
  newsletterWords,
  paidWords,
  pendingWords,
  receiptWords,
  signInWords,
  unclearWords,
} from './words';

/** A box that says more asks for more. */
const longest = 300;
/** How many boxes its field may stand in. */
const deepest = 4;
/** More of them stand on no page. */
const most = 20;
const mailFields = ['input[type=email]', 'input[name$=mail]'];
/** What asks for an address for mail, too. */
const otherwise = [signInWords, receiptWords, paidWords, declinedWords, pendingWords, unclearWords];

/** The boxes that ask for nothing but an address for mail, to send offers to. */
export function newslettersIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const field of [...queryAll(root, mailFields)].slice(0, most)) {
    let widest: Element | undefined;
    let box = field.parentElement;
    for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
      if (box.matches(`body, ${mainTags}`)) break;
      const text = textUpTo(longest, box);
      if (text === undefined || box.querySelector(`${titleTags}, [role=alert], [role=status]`))
        break;
      if (box.querySelectorAll('input:not([type=hidden], [type=submit]), select').length > 1) break;
      if (otherwise.some((words) => words.test(text))) break;
      if (newsletterWords.test(text)) widest = box; // its button may stand outside of its label
    }
    if (widest) found.push(widest);
  }
  return found;
}

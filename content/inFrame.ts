import { textUpTo } from './names';
import { newsletterWords } from './words';

/** A box that says more asks for more. */
const longestNewsletter = 300;
/** How deep in it something may stand. */
const deepest = 4;
const regions =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/** In the page's own header, menu, footer or newsletter rather than in what the page is about. */
export function inFrame(element: Element): boolean {
  if (element.closest(regions) || inNewsletter(element)) return true;
  const header = element.closest('header, [role=banner]');
  return header !== null && !header.closest('main, article, section, dialog, [role=dialog]');
}

/** In a box that asks for nothing but an address for mail, to send offers to. */
function inNewsletter(element: Element): boolean {
  let box = element.parentElement;
  for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
    const text = textUpTo(longestNewsletter, box);
    if (text === undefined || box.querySelector('h1')) return false;
    const [field, another] = box.querySelectorAll(
      'input:not([type=hidden], [type=submit]), select',
    );
    if (!field) continue;
    if (another || !field.matches('[type=email], [name*=mail]')) return false;
    if (newsletterWords.test(text)) return true;
  }
  return false;
}

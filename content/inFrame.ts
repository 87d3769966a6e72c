import { textUpTo } from './names';
import { newsletterWords } from './words';

/** A form that says more asks for more. */
const longestNewsletter = 300;
const regions =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/** In the page's own header, menu, footer or newsletter rather than in what the page is about. */
export function inFrame(element: Element): boolean {
  if (element.closest(regions) || inNewsletter(element)) return true;
  const header = element.closest('header, [role=banner]');
  return header !== null && !header.closest('main, article, section, dialog, [role=dialog]');
}

/** Of nothing but an address for mail, to be sent offers to. */
function inNewsletter(element: Element): boolean {
  const form = element.closest('form');
  const fields = form?.querySelectorAll('input:not([type=hidden]):not([type=submit]), select');
  if (!form || fields?.length !== 1 || !fields[0]?.matches('[type=email], [name*=mail]'))
    return false;
  const text = textUpTo(longestNewsletter, form);
  return text !== undefined && newsletterWords.test(text);
}

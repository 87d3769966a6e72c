import { parentShown } from '../../content/parentShown';

/**
 * What a person sees, told by markup and style attributes alone. happy-dom has no layout: every
 * box is 0 × 0, so that `isVisible` would call everything unseen. Layout itself (folded to nothing,
 * off the page, cut away) is tested in the real browser.
 */
export function seesByStyle(element: Element): boolean {
  let visibility = '';
  for (let up: Element | null = element; up; up = parentShown(up)) {
    const style = up.getAttribute('style') ?? '';
    if (up.hasAttribute('hidden') || /display:\s*none|opacity:\s*0(?![.\d])/.test(style))
      return false;
    if (up.localName === 'dialog' && !up.hasAttribute('open')) return false;
    if (up.localName === 'template') return false;
    // The nearest one counts: inside something hidden a child may be visible again.
    visibility ||= /visibility:\s*(\w+)/.exec(style)?.[1] ?? '';
  }
  return visibility !== 'hidden' && visibility !== 'collapse';
}

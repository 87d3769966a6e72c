import { rootsOf } from './roots';

/**
 * Writes what the style sheets hide into the elements themselves. A change may take the classes
 * away or move things to where the sheets do not reach; what was hidden must stay so, else the
 * variant would be another page.
 */
export function bakeHidden(document: Document): void {
  for (const root of rootsOf(document)) {
    const start = root instanceof Document ? root.body : root;
    if (start) for (const child of start.children) bake(child as HTMLElement, null);
  }
}

/** Not rendered as boxes of their own, or never anyway. */
const left = new Set(['script', 'style', 'template', 'noscript', 'option', 'optgroup', 'svg']);

function bake(element: HTMLElement, cut: DOMRect | null): void {
  if (left.has(element.localName) || !element.style) return;
  const style = getComputedStyle(element);
  if (!isThere(element, style, cut)) {
    element.style.setProperty('display', 'none', 'important');
    return;
  }
  if (Number(style.opacity) === 0) element.style.setProperty('opacity', '0', 'important');
  const above = element.parentElement && getComputedStyle(element.parentElement).visibility;
  if (style.visibility !== (above ?? 'visible'))
    element.style.setProperty('visibility', style.visibility, 'important');
  const inner = hides(style) ? element.getBoundingClientRect() : scrolls(style) ? null : cut;
  for (const child of element.children) bake(child as HTMLElement, inner);
}

/** Rendered, not pushed off the page, and not cut away by the box around it. */
function isThere(element: HTMLElement, style: CSSStyleDeclaration, cut: DOMRect | null): boolean {
  if (style.display === 'none') return false;
  if (style.display === 'contents') return true;
  if (!element.checkVisibility()) return false;
  const box = element.getBoundingClientRect();
  const flat = box.width < 2 || box.height < 2;
  if (flat && hides(style)) return false;
  if (flat || style.position === 'fixed') return true;
  if (box.right + scrollX <= 0 || box.bottom + scrollY + pinned() <= 0) return false;
  const apart = (start: number, end: number, from: number, to: number) =>
    end <= from || start >= to;
  return !(
    cut &&
    style.position !== 'absolute' &&
    (apart(box.left, box.right, cut.left, cut.right) ||
      apart(box.top, box.bottom, cut.top, cut.bottom))
  );
}

/** How far a body that a dialog has pinned was scrolled before. */
function pinned(): number {
  const { body } = document;
  return getComputedStyle(body).position === 'fixed' ? -body.getBoundingClientRect().top : 0;
}

const hides = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
  /hidden|clip/.test(overflowX) && /hidden|clip/.test(overflowY);

/** What is in it can be brought to where it is seen. */
const scrolls = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
  /auto|scroll/.test(overflowX + overflowY);

/** The whole page as HTML, with what its open shadow roots hold and the sheets they adopted. */
export function toHtml(document: Document): string {
  for (const script of document.querySelectorAll('script')) script.remove();
  const shadowRoots = rootsOf(document).filter((root) => root instanceof ShadowRoot);
  for (const root of shadowRoots) {
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    if (rules.length === 0) continue;
    const style = document.createElement('style');
    style.textContent = rules.map(({ cssText }) => cssText).join('\n');
    root.prepend(style);
    root.adoptedStyleSheets = [];
  }
  const type = document.compatMode === 'CSS1Compat' ? '<!doctype html>' : '';
  const inner = document.documentElement.getHTML({ shadowRoots });
  const lang = document.documentElement.lang || 'en';
  return `${type}<html lang="${lang}">${inner}</html>`;
}

import { mainTags } from './landmarks';
import { textUpTo, tidy } from './names';

/** Longer than the line of all steps of a way; and than the name of one. */
const longestWay = 120;
const longestName = 30;
/** No way has more steps; a box may have thousands of children. */
const mostSteps = 7;
/** How deep in its step the name of it may stand. */
const deepest = 3;
const acted = 'a[href], button, [role=button], [role=tab], input, select, textarea';
/** How sites mark the step that one is at where `aria-current` is missing: "is-active", "step--current", "app-on". */
const marked = /(?:^|[-_])(?:(?:active|current|selected)(?=$|[-_])|(?:on|now)$)/i;

/**
 * The place of a text in the line of steps that stands above a form ("Amount · Payment · Review"):
 * the step that one is at says what the page is; the others say what it is not.
 */
export function placeInSteps(block: Element): 'here' | 'elsewhere' | undefined {
  let item: Element = block;
  for (let level = 0; level < deepest; level++) {
    const way = item.parentElement;
    if (!way || way.matches(`body, ${mainTags}, form, nav, [role=tablist], [role=listbox]`)) return;
    if (way.children.length > 1 && isWay(way)) return isMarked(item) ? 'here' : 'elsewhere';
    item = way;
  }
  return undefined;
}

/** Short names side by side, none of them to be pressed, and one of them marked or the line so called. */
function isWay(way: Element): boolean {
  if (way.children.length > mostSteps || way.querySelector(acted)) return false;
  if (textUpTo(longestWay, way) === undefined) return false;
  const steps = [...way.children];
  if (!steps.every((step) => tidy(step.textContent).length <= longestName)) return false;
  const named = way.closest('[class*=step], [class*=Step], [class*=progress]');
  const places = steps.filter(isMarked).length;
  return way.localName === 'ol' || named === way || named === way.parentElement
    ? places <= 1
    : way.localName === 'ul' && places === 1;
}

function isMarked(step: Element): boolean {
  const current = '[aria-current]:not([aria-current=false]), [aria-selected=true]';
  if (step.matches(current) || step.querySelector(current)) return true;
  return [...step.classList].some((name) => marked.test(name));
}

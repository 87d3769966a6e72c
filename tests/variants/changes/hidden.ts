import { pick } from '../inPage/random';
import type { Change } from './change';
import { otherSteps } from './steps';

/** A way to keep a step unseen: takes a box with the step, answers with what goes into the page. */
type Hide = (box: HTMLElement) => HTMLElement;

const styled =
  (style: string): Hide =>
  (box) => {
    box.setAttribute('style', style);
    return box;
  };

function within(box: HTMLElement, tag: string, style: string): HTMLElement {
  const outer = box.ownerDocument.createElement(tag);
  if (style) outer.setAttribute('style', style);
  outer.append(box);
  return outer;
}

/** An ancestor folded or moved away; the step itself says nothing of being hidden. */
const inside =
  (style: string): Hide =>
  (box) =>
    within(box, 'div', style);

const ways: Record<string, { hide: Hide; standsFor: string }> = {
  display: { hide: styled('display:none'), standsFor: 'the next step, ready but not displayed' },
  visibility: {
    hide: styled('visibility:hidden;position:absolute'),
    standsFor: 'a panel that keeps its place while it is invisible',
  },
  opacity: {
    hide: styled('opacity:0;position:absolute;pointer-events:none'),
    standsFor: 'a panel that will fade in',
  },
  offscreen: {
    hide: styled('position:absolute;left:-9999px;top:0;width:400px'),
    standsFor: 'the old way to hide things from eyes only',
  },
  clip: {
    hide: styled(
      'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap',
    ),
    standsFor: 'words for screen readers only, clipped to nothing',
  },
  clipPath: {
    hide: styled('position:absolute;width:400px;clip-path:inset(50%)'),
    standsFor: 'the newer way to clip words for screen readers',
  },
  attribute: {
    hide: (box) => {
      box.hidden = true;
      return box;
    },
    standsFor: 'a step with the hidden attribute',
  },
  accordion: {
    hide: inside('height:0;overflow:hidden'),
    standsFor: 'a folded accordion',
  },
  maxHeight: {
    hide: inside('max-height:0;overflow:hidden'),
    standsFor: 'an accordion folded by its greatest height, to be animated',
  },
  details: {
    hide: (box) => {
      const details = within(box, 'details', '');
      const summary = box.ownerDocument.createElement('summary');
      summary.textContent = 'More';
      details.prepend(summary);
      return details;
    },
    standsFor: 'closed <details>',
  },
  offstage: {
    hide: (box) => {
      box.setAttribute('style', 'flex:0 0 100%');
      box.inert = true;
      const first = box.ownerDocument.createElement('div');
      first.setAttribute('style', 'flex:0 0 100%;height:40px');
      const row = within(box, 'div', 'display:flex;width:100%');
      row.prepend(first);
      return within(row, 'div', 'overflow:hidden;position:relative;width:300px');
    },
    standsFor: 'the next slide of a stepper, off stage and inert',
  },
  translated: {
    hide: inside('position:fixed;top:0;left:0;width:300px;transform:translateX(-3000px)'),
    standsFor: 'a drawer that is moved out of the view until it is opened',
  },
  drawer: {
    hide: styled('position:fixed;top:0;right:0;width:300px;transform:translateX(3000px)'),
    standsFor: 'a drawer parked beyond the right edge, where nobody can scroll to',
  },
  beyond: {
    hide: (box) => {
      box.ownerDocument.documentElement.style.overflowX = 'hidden';
      return styled('position:absolute;top:0;left:calc(100vw + 2000px);width:300px')(box);
    },
    standsFor: 'a menu parked beyond the right edge of a page that does not scroll sideways',
  },
  scaled: {
    hide: inside('transform:scale(0);position:absolute'),
    standsFor: 'a popover that will grow from nothing',
  },
  dialog: {
    hide: (box) => within(box, 'dialog', ''),
    standsFor: 'a closed <dialog>',
  },
  contents: {
    hide: inside('content-visibility:hidden'),
    standsFor: 'a view kept in memory by content-visibility',
  },
};

/** Another step of a refill lies in the page, unseen. */
export const hiddenChanges: Change[] = Object.entries(ways).map(([name, { hide, standsFor }]) => ({
  name: `hidden.${name}`,
  family: 'hidden',
  standsFor,
  apply({ document, main, page }, random) {
    const box = document.createElement('div');
    box.innerHTML = pick(otherSteps(page), random);
    const place = pick([main, main, document.body], random);
    if (random() < 0.5) place.prepend(hide(box));
    else place.append(hide(box));
    return true;
  },
}));

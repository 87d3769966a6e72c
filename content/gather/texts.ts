import { detailOf, tellsNumber, tellsValue } from '../details';
import { inFrame } from '../inFrame';
import { mainTags, titleTags } from '../landmarks';
import { joined, textUpTo } from '../names';
import { prominence } from '../prominent';
import { isAskedBack } from '../questions';
import { hasDay, isOfferRow, isPast, recordOf } from '../records';
import type { Scene, Sees } from '../scene';
import { placeInSteps } from '../stepper';
import type { Words } from '../words';
import { addAmount, isAmount, longestOption } from './amounts';
import { most } from './first';

const headingTags = 'h1, h2, h3, h4, [role=heading], legend';
const statusTags =
  '[role=alert], [role=status], [role=alertdialog], [aria-live=polite], [aria-live=assertive]';
const inlineTags = new Set(
  'a abbr b bdi big cite code em font i kbd mark q s small span strong sub sup u var'.split(' '),
);
const mute = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'select',
  'option',
  'title',
]);
/** Words in these speak of another page, or of what a press does. */
const leadsAway = 'a[href], a[class], button, [role=button], summary';
/** What a person types there is none of our business. */
const typedInto = '[contenteditable]:not([contenteditable=false]), [role=textbox]';
/** Longer texts are running text. */
const longestText = 240;
/** Longer regions are no messages. */
const longestStatus = 300;
/** Longer texts that hold a number are not about it. */
const longestAside = 120;

/** Short blocks of text that hold a word asked for, and what else texts tell: amounts, records, a line. */
export function gatherTexts(
  root: Document | ShadowRoot,
  scene: Scene,
  wanted: Words,
  sees: Sees,
): void {
  const start = 'body' in root ? root.body : root;
  if (!start) return; // a page without a body has nothing to say
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(start, 4 /* SHOW_TEXT */);
  const blocks = new Map<Element, Text[]>();
  let left = most.texts;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    if (!hasWords(node as Text)) continue; // half of them are the white space between the tags
    const parent = node.parentElement;
    if (!parent || mute.has(parent.localName)) continue;
    left--;
    add(blocks, byTag(parent), node as Text);
  }
  const ground = { scene, wanted, sees, isProminent: prominence(document) };
  const days: Element[] = [];
  for (const [tag, pieces] of blocks) {
    const whole = joined(pieces.map((piece) => piece.data));
    if (whole.length > longestText) scene.paragraphs += Number(isParagraph(pieces, sees));
    if (days.length < most.days && whole.length <= longestText && hasDay(whole)) days.push(tag);
    const valued = whole.length <= longestOption && tellsValue(whole);
    if (!valued && !isAmount(whole) && !wanted.test(whole) && !isTitle(tag)) continue;
    // Only now that something was found is it worth asking how the parts are laid out.
    const laidOut = new Map<Element, Text[]>();
    for (const piece of pieces) {
      if (piece.parentElement) add(laidOut, byStyle(piece.parentElement), piece);
    }
    for (const [block, own] of laidOut) gatherBlock(block, own, ground);
  }
  scene.rows += new Set(days.filter(sees).map(recordOf).filter(Boolean)).size;
}

function add(blocks: Map<Element, Text[]>, block: Element, piece: Text): void {
  const pieces = blocks.get(block);
  if (pieces) pieces.push(piece);
  else blocks.set(block, [piece]);
}

function hasWords(node: Text): boolean {
  return /[^\s\d.,:;|·•()[\]{}<>/\\+*=_'"&-]|\d[.,/-]\d\d|\d{3} \d{3}/.test(node.data);
}

function isParagraph([first]: Text[], sees: Sees): boolean {
  const block = first?.parentElement?.closest('p');
  return !!block && !inFrame(block) && sees(block);
}

/** What a look at texts needs to know. */
interface Ground {
  scene: Scene;
  wanted: Words;
  sees: Sees;
  isProminent: ReturnType<typeof prominence>;
}

/** One block of text: the pieces that stand in it itself or in its inline parts. */
function gatherBlock(
  block: Element,
  pieces: Text[],
  { scene, wanted, sees, isProminent }: Ground,
): void {
  const seen = pieces.filter(({ parentElement }) => parentElement && sees(parentElement));
  const own = seen.filter(({ parentElement }) => !parentElement?.closest(leadsAway));
  const text = joined((own.length > 0 ? own : seen).map((piece) => piece.data));
  if (!text || text.length > longestText || block.closest(typedInto)) return;
  const frame = inFrame(block, scene.around);
  if (own.length > 0 && !frame) gatherDetail(block, text, scene);
  if (isAmount(text)) {
    if (isTold(block)) scene.records++;
    else addAmount(scene, block, text);
  }
  if (!wanted.test(text) && !isTitle(block)) return;
  const place = placeInSteps(block);
  const heading =
    place === 'here' ||
    block.closest(headingTags) !== null ||
    (own.length > 0 && isProminent(block, text));
  scene.texts.push({
    element: block,
    text,
    heading,
    status: isStatus(block),
    linked: own.length === 0,
    past: isPast(block),
    frame:
      frame ||
      place === 'elsewhere' ||
      isAnswer(block) ||
      block.closest('blockquote') !== null ||
      (heading && /\bcookies?\b/i.test(text)), // of what the site may keep, and no step
  });
}

/** In a row of values, where nothing is offered to be taken. */
function isTold(block: Element): boolean {
  const row = block.closest('dl, tr');
  return row !== null && block.closest('dd, dt, td, th') !== null && !isOfferRow(row);
}

/** Kept whatever it says: else what stands below it would pass for what the page is called. */
const isTitle = (block: Element) => block.closest(titleTags) !== null;

/** What stands under a question that is put to the site, as in lists of questions and answers. */
function isAnswer(block: Element): boolean {
  let box: Element | null = block;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (box.matches(`body, ${mainTags}, form, section, h1, h2, h3, h4, dt, summary`)) break;
    const asked = box.previousElementSibling;
    if (!asked?.matches('summary, dt, [aria-expanded]') && !asked?.querySelector('[aria-expanded]'))
      continue;
    const question = textUpTo(longestOption * 2, asked);
    if (question !== undefined && isAskedBack(question)) return true;
  }
  return false;
}

function gatherDetail(block: Element, text: string, scene: Scene): void {
  if (text.length > longestAside) return;
  if (tellsNumber(text)) scene.number ??= { element: block, text };
  if (text.length > longestOption || isPast(block)) return;
  const detail = detailOf(block, text);
  if (detail) scene.details[detail]++;
}

/** In a region that is read out; one that holds the whole page says nothing of its parts. */
function isStatus(block: Element): boolean {
  const region = block.closest(statusTags);
  return region !== null && textUpTo(longestStatus, region) !== undefined;
}

/** The box of text a text node belongs to, by the tags: sites split one label over several inline elements. */
function byTag(parent: Element): Element {
  let block = parent;
  while (block.parentElement && inlineTags.has(block.localName)) block = block.parentElement;
  return block;
}

/** The same, where a style may have made a box of an inline element. */
function byStyle(parent: Element): Element {
  let block = parent;
  while (block.parentElement && inlineTags.has(block.localName) && isInline(block)) {
    block = block.parentElement;
  }
  return block;
}

function isInline(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !style?.display || /^(?:inline|contents)/.test(style.display);
}

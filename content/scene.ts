import { isChoice, isOffer, tileOf } from './choices';
import { type Detail, detailOf, tellsNumber, tellsValue } from './details';
import { describe, type FieldKind, labelsIn } from './fields';
import { inFrame } from './inFrame';
import { joined, nameOf, textUpTo, tidy } from './names';
import { openRoots } from './openRoots';
import { prominence } from './prominent';
import { isAskedBack } from './questions';
import { hasDay, isPast, recordOf } from './records';
import { placeInSteps } from './stepper';
import { isVisible } from './visible';
import { amountPattern, type Words } from './words';

/** Tells whether a person can see an element; injected where there is no layout. */
export type Sees = (element: Element) => boolean;

export interface Control {
  element: Element;
  name: string;
  /** Links lead away; buttons act. A link styled as a button is still a link. */
  link: boolean;
  /** In the page's own header, menu or footer rather than in what the page is about. */
  frame: boolean;
}

export interface Field {
  element: Element;
  kind: FieldKind;
  /** The words beside it; never what is typed in it. */
  label: string;
  /** In the page's own header, menu or footer: a search, a newsletter. */
  frame: boolean;
}

export interface SeenText {
  element: Element;
  text: string;
  /** A heading by its tag, or what looks like one: large, bold, or the title of the page. */
  heading: boolean;
  /** Told to whoever listens: an alert, a status, a live region. */
  status: boolean;
  /** All of it is a link or button: it speaks of another page than this. */
  linked: boolean;
  /** In a row of records: it tells of something that is over. */
  past: boolean;
  frame: boolean;
}

/**
 * What can be seen on a page, gathered once a look. Lists are in document order, open shadow
 * roots included, frames by their name only.
 */
export interface Scene {
  address: URL;
  /** The document and every open shadow root in it. */
  roots: (Document | ShadowRoot)[];
  controls: Control[];
  fields: Field[];
  /** Short blocks of text that hold at least one of the words asked for. */
  texts: SeenText[];
  /** Names of the visible frames: title, else name. */
  frames: { element: Element; name: string }[];
  /** What the page calls itself in the tab, where that is short enough to be a name. */
  title: { element: Element; text: string } | null;
  /** Rows of a name and a value: how often each kind of value was seen. */
  details: Record<Detail, number>;
  /** A phone number is shown that is no hotline: the page is about that line. */
  number: { element: Element; text: string } | null;
  /** Visible amounts outside running text, each once. */
  amounts: Set<string>;
  /** Those of them that can be pressed: on buttons, options, tiles with a button of their own. */
  choices: Set<string>;
  /** Those that stand alone in a list or on a tile, though nothing there can be pressed. */
  offers: Set<string>;
  /** Visible amounts in tables and lists of details: told, not offered. */
  records: number;
  /** Rows and items that hold a day and an amount each, where there are several. */
  rows: number;
  /** Visible paragraphs of running text: an article about refilling is no step of it. */
  paragraphs: number;
}

const controlTags =
  'button, a[href], a[role], a[class], input[type=submit], input[type=button], input[type=image], [role=button], [role=link], summary';
const fieldTags =
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]), select, textarea';
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
const optionTags = 'label, li, option, [role=radio], [role=option], [role=tab]';
/** Words in these speak of another page, or of what a press does. */
const leadsAway = 'a[href], a[class], button, [role=button], summary';
/** What a person types there is none of our business. */
const typedInto = '[contenteditable]:not([contenteditable=false]), [role=textbox]';
/**
 * A page with more than this is no step of a refill; the rest of it is not looked at, so that a
 * look stays quick however large the page is.
 */
const most = { texts: 3000, controls: 1500, options: 1500, days: 40, amounts: 100 };
/** Longer texts are running text. */
const longestText = 240;
/** Longer regions are no messages. */
const longestStatus = 300;
/** Longer texts are no amounts to pick. */
const longestOption = 60;
/** Longer titles are sentences for search engines. */
const longestTitle = 60;
/** Longer texts that hold a number are not about it. */
const longestAside = 120;
/** Longer texts with an amount in them say more than the amount. */
const longestAmount = 12;

function* first(count: number, list: NodeListOf<Element>): Generator<Element> {
  for (let index = 0; index < list.length && index < count; index++) yield list[index] as Element; // below its length
}

/**
 * Looks at a page once.
 * @param wanted the words worth keeping a text or a control for
 * @param roots as `openRoots` gives them, where they are known already
 */
export function lookAt(
  address: URL,
  document: Document,
  wanted: Words,
  sees: Sees = isVisible,
  roots = openRoots(document),
): Scene {
  const scene: Scene = {
    address,
    roots,
    controls: [],
    fields: [],
    texts: [],
    frames: [],
    title: titleOf(document),
    details: { amount: 0, card: 0, number: 0 },
    number: null,
    amounts: new Set(),
    choices: new Set(),
    offers: new Set(),
    records: 0,
    rows: 0,
    paragraphs: 0,
  };
  for (const root of scene.roots) {
    gatherControls(root, scene, wanted, sees);
    gatherFields(root, scene, sees);
    gatherOptions(root, scene, sees);
    gatherTiles(root, scene, sees);
    gatherTexts(root, scene, wanted, sees);
    for (const element of root.querySelectorAll('iframe')) {
      const name = tidy(
        element.getAttribute('title') || element.getAttribute('name') || element.id,
      );
      if (name && sees(element)) scene.frames.push({ element, name });
    }
  }
  return scene;
}

function gatherControls(root: ParentNode, scene: Scene, wanted: Words, sees: Sees): void {
  for (const element of first(most.controls, root.querySelectorAll(controlTags))) {
    const name = nameOf(element, sees);
    if (!name || name.length > 120 || !(wanted.test(name) || amountPattern.test(name))) continue;
    if (!sees(element)) continue;
    addAmount(scene, element, name);
    const link = element.localName === 'a' && element.getAttribute('role') !== 'button';
    scene.controls.push({ element, name, link, frame: inFrame(element) });
  }
}

function gatherFields(root: ParentNode, scene: Scene, sees: Sees): void {
  const elements = root.querySelectorAll(fieldTags);
  const labels = elements.length > 0 ? labelsIn(root) : undefined;
  for (const element of elements) {
    const type = element.getAttribute('type')?.toLowerCase();
    if (type === 'radio' || type === 'checkbox') continue;
    if (!sees(element)) continue;
    scene.fields.push({ element, ...describe(element, labels), frame: inFrame(element) });
  }
}

/** What there is to pick from; an option of a closed list is seen when its list is. */
function gatherOptions(root: ParentNode, scene: Scene, sees: Sees): void {
  for (const element of first(most.options, root.querySelectorAll(optionTags))) {
    const text = tidy(element.textContent);
    if (text.length > longestOption || !amountPattern.test(text)) continue;
    if (sees(element.closest('select') ?? element)) addAmount(scene, element, text);
  }
}

/** Tiles whose mark is a radio button of their own: what it costs may stand anywhere on them. */
function gatherTiles(root: ParentNode, scene: Scene, sees: Sees): void {
  for (const radio of first(most.options, root.querySelectorAll('input[type=radio]'))) {
    const tile = tileOf(radio);
    if (tile && sees(tile.element)) addChoice(scene, tile.text);
  }
}

function addChoice(scene: Scene, text: string): void {
  const amount = tidy(amountPattern.exec(text)?.[0]);
  if (!amount || scene.amounts.size >= most.amounts) return;
  scene.amounts.add(amount);
  scene.choices.add(amount);
}

function addAmount(scene: Scene, element: Element, text: string): void {
  if (text.length > longestOption || scene.amounts.size >= most.amounts) return;
  const amount = tidy(amountPattern.exec(text)?.[0]);
  if (!amount) return;
  scene.amounts.add(amount);
  if (!scene.choices.has(amount) && isChoice(element)) scene.choices.add(amount);
  else if (isAmount(text) && isOffer(element)) scene.offers.add(amount);
}

function gatherTexts(root: Document | ShadowRoot, scene: Scene, wanted: Words, sees: Sees): void {
  const start = 'body' in root ? root.body : root;
  if (!start) return; // a page without a body has nothing to say
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(start, 4 /* SHOW_TEXT */);
  const blocks = new Map<Element, Text[]>();
  let left = most.texts;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || mute.has(parent.localName) || !hasWords(node as Text)) continue;
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
    if (!valued && !isAmount(whole) && !wanted.test(whole)) continue;
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
  return /[^\s\d.,:;|·•()[\]{}<>/\\+*=_'"&-]|[$£€¥]|\d[.,/-]\d\d|\d{3} \d{3}/.test(node.data);
}

function isAmount(text: string): boolean {
  return text.length <= longestAmount && amountPattern.test(text);
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
  const frame = inFrame(block);
  if (own.length > 0 && !frame) gatherDetail(block, text, scene);
  if (isAmount(text)) {
    if (block.closest('dd, dt, td, th')) scene.records++;
    else addAmount(scene, block, text);
  }
  if (!wanted.test(text)) return;
  const place = placeInSteps(block);
  scene.texts.push({
    element: block,
    text,
    heading:
      place === 'here' ||
      block.closest(headingTags) !== null ||
      (own.length > 0 && isProminent(block, text)),
    status: isStatus(block),
    linked: own.length === 0,
    past: isPast(block),
    frame: frame || place === 'elsewhere' || isAnswer(block),
  });
}

/** What stands under a question that is put to the site, as in lists of questions and answers. */
function isAnswer(block: Element): boolean {
  let box: Element | null = block;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (box.matches('body, main, form, section, h1, h2, h3, h4, dt, summary')) break;
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

function titleOf(document: Document): Scene['title'] {
  const text = tidy(document.title);
  if (!text || text.length > longestTitle) return null;
  return { element: document.documentElement, text };
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

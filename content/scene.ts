import type { Detail } from './details';
import type { FieldKind } from './fields';
import { gatherOptions, gatherTiles } from './gather/amounts';
import { gatherControls, gatherFields } from './gather/controls';
import { gatherTexts } from './gather/texts';
import { linkListsIn } from './linkLists';
import { tidy } from './names';
import { newslettersIn } from './newsletters';
import { openRoots } from './openRoots';
import { isVisible } from './visible';
import type { Words } from './words';

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
  /** Boxes that are no part of what the page is about: newsletters, and menus without the tag of one. */
  around: Element[];
  /** Visible paragraphs of running text: an article about refilling is no step of it. */
  paragraphs: number;
}

/** Longer titles are sentences for search engines. */
const longestTitle = 60;

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
    around: [],
    paragraphs: 0,
  };
  for (const root of scene.roots) {
    scene.around.push(...newslettersIn(root), ...linkListsIn(root));
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

/** A look at a page just now, with the texts for other words: nothing else is read anew. */
export function withTexts(scene: Scene, wanted: Words, sees: Sees): Scene {
  // Details are counted again; of the amounts there are only those that there were.
  const own: Scene = { ...scene, texts: [], details: { ...scene.details } };
  for (const root of own.roots) gatherTexts(root, own, wanted, sees);
  return own;
}

function titleOf(document: Document): Scene['title'] {
  const text = tidy(document.title);
  if (!text || text.length > longestTitle) return null;
  return { element: document.documentElement, text };
}

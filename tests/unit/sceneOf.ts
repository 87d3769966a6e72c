import { type Control, type Field, lookAt, type Scene, type SeenText } from '../../content/scene';
import type { Words } from '../../content/words';
import { parsePage } from './parsePage';
import { seesByStyle } from './seesByStyle';

const anything = /(?:)/;

/** What is seen of a page of our own writing, all texts of it unless some words are asked for. */
export function sceneOf(html: string, wanted: Words = anything): Scene {
  return lookAt(new URL('https://www.t-mobile.com/x'), parsePage(html), wanted, seesByStyle);
}

/** An empty page but for this. */
export const sceneWith = (parts: Partial<Scene>): Scene => ({ ...sceneOf(''), ...parts });

/** A text of the page itself, no heading, unless told otherwise. */
export function seen(text: string, more: Partial<SeenText> = {}): SeenText {
  const plain = { heading: false, status: false, linked: false, past: false, frame: false };
  return { element: document.createElement('p'), text, ...plain, ...more };
}

/** A button of the page itself, unless told otherwise. */
export function pressed(name: string, more: Partial<Control> = {}): Control {
  return { element: document.createElement('button'), name, link: false, frame: false, ...more };
}

/** A field of the page itself, unless told otherwise. */
export function asked(kind: Field['kind'], more: Partial<Field> = {}): Field {
  return { element: document.createElement('input'), kind, label: '', frame: false, ...more };
}

/** A heading of the page itself, unless told otherwise. */
export const heading = (text: string, more: Partial<SeenText> = {}): SeenText =>
  seen(text, { heading: true, ...more });

/** A heading of the first rank: what the page is called. */
export const title = (text: string): SeenText =>
  heading(text, { element: document.createElement('h1') });

/** The number of the line that the page is about. */
export const ofLine = (): Pick<Scene, 'number'> => ({
  number: { element: document.createElement('p'), text: '206-555-0100' },
});

/** What a page's title says. */
export const entitled = (text: string): Partial<Scene> => ({
  title: { element: document.createElement('html'), text },
});

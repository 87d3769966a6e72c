import { openRoots } from './openRoots';
import type { Scene, Sees } from './scene';

/** What has to be answered before anything behind it can be reached, by how it says so. */
const modalTags = '[aria-modal=true], [role=alertdialog], dialog[open]';
/** What a chat is typed into, and no dialog of a refill has. */
const chat = 'textarea:not([name*=captcha]), [role=textbox]';
/** More of them are never open at a time. */
const most = 4;

/** Is it a box to chat in? */
export const isChat = (box: Element): boolean => box.querySelector(chat) !== null;

/** The boxes in front of a page that are seen, foremost first: one that opens later comes later. */
export function modalsIn(roots: Scene['roots'], sees: Sees): Element[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(modalTags)])
    .slice(-most)
    .reverse()
    .filter((box) => sees(box) && !isChat(box));
}

/** Where all that stands in a box is found: what is put into its slots stands in its host. */
export function rootsOf(box: Element): Scene['roots'] {
  const { host } = box.getRootNode() as Partial<ShadowRoot>;
  const around = [box.querySelector('slot') && host, box, box.shadowRoot];
  return around.flatMap((root) => (root ? openRoots(root) : []));
}

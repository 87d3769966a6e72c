import type { CDPSession, Page as Tab } from '@playwright/test';
import { evaluable } from './torture/evaluable';

/** What the panel shows, read from outside. `page`, `step` and `state` are its contract with the tests. */
export interface PanelSeen {
  page: string;
  step: string;
  state: string;
  /** Its first heading, or "" while it is folded. */
  heading: string;
  /** All the words that can be seen in it. */
  text: string;
  lang: string;
}

/** What is read of it there, in the page's world, with the closed root in hand. */
export function seePanel(root: ShadowRoot): PanelSeen | null {
  const panel = root.querySelector<HTMLElement>('[data-state]');
  return (
    panel && {
      page: panel.dataset.page ?? '',
      step: panel.dataset.step ?? '',
      state: panel.dataset.state ?? '',
      heading: panel.querySelector<HTMLElement>('h1, h2, h3')?.innerText ?? '',
      text: panel.innerText,
      lang: panel.closest<HTMLElement>('[lang]')?.lang ?? '',
    }
  );
}

const sessions = new WeakMap<Tab, Promise<CDPSession>>();

/** One debugging session a tab; it outlives the tab's navigations. */
function debug(tab: Tab): Promise<CDPSession> {
  const known = sessions.get(tab);
  if (known) return known;
  const opened = tab.context().newCDPSession(tab);
  sessions.set(tab, opened);
  return opened;
}

/**
 * Reads the panel out of its closed shadow root, which neither the page nor a locator can enter.
 * Null when there is none: an element with `data-state` counts only inside a closed root.
 */
export async function readPanel(tab: Tab): Promise<PanelSeen | null> {
  const session = await debug(tab);
  const found = await panelNode(session);
  if (found === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId: found });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
    returnByValue: true,
    functionDeclaration: `function () { return (${evaluable(seePanel)})(this.getRootNode()); }`,
  });
  return result.value as PanelSeen | null; // what is returned there
}

/** The node of the panel's root element, or undefined. */
async function panelNode(session: CDPSession): Promise<number | undefined> {
  await session.send('DOM.getDocument', { depth: 0 });
  // A plain-text search is the one search of the protocol that goes into closed roots.
  const { searchId, resultCount } = await session.send('DOM.performSearch', {
    query: 'data-state',
  });
  try {
    if (resultCount === 0) return undefined;
    const { nodeIds } = await session.send('DOM.getSearchResults', {
      searchId,
      fromIndex: 0,
      toIndex: resultCount,
    });
    for (const nodeId of nodeIds) if (await isPanel(session, nodeId)) return nodeId;
    return undefined;
  } finally {
    await session.send('DOM.discardSearchResults', { searchId });
  }
}

async function isPanel(session: CDPSession, nodeId: number): Promise<boolean> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
    returnByValue: true,
    functionDeclaration: `function () {
      return this instanceof Element && this.hasAttribute('data-state') && this.getRootNode().mode === 'closed';
    }`,
  });
  return result.value === true;
}

/** All that assistive technology is told of a tab, closed roots included. */
export async function spokenText(tab: Tab): Promise<string> {
  const session = await debug(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
}

/** Where an element of the panel's closed root is in the view; undefined when it is not there. */
export async function boxInPanel(
  tab: Tab,
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const session = await debug(tab);
  const panel = await panelNode(session);
  if (panel === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { nodeId: panel });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
    returnByValue: true,
    arguments: [{ value: selector }],
    functionDeclaration: `function (selector) {
      return this.getRootNode().querySelector(selector)?.getBoundingClientRect().toJSON();
    }`,
  });
  return result.value;
}

/**
 * Waits until the panel shows what is expected (null: until there is no panel) and answers with it.
 * Throws after `timeout` milliseconds, saying what was there instead.
 */
export async function waitForPanel(
  tab: Tab,
  expected: Partial<PanelSeen> | null,
  timeout = 10_000,
): Promise<PanelSeen | null> {
  const end = Date.now() + timeout;
  let seen: PanelSeen | null | 'unreadable';
  do {
    // A page that is just being left cannot be read; the next look can.
    seen = await readPanel(tab).catch(() => 'unreadable' as const);
    if (seen !== 'unreadable' && fits(seen, expected)) return seen;
    await new Promise((next) => setTimeout(next, 60));
  } while (Date.now() < end);
  throw new Error(
    `Expected the panel to be ${JSON.stringify(expected)} at ${tab.url()}, but after ${timeout} ms it was ${JSON.stringify(seen)}`,
  );
}

/** Whether the panel is as expected, in all that is said of it. */
export function fits(seen: PanelSeen | null, expected: Partial<PanelSeen> | null): boolean {
  if (!seen || !expected) return seen === expected;
  return Object.entries(expected).every(([key, value]) => seen[key as keyof PanelSeen] === value); // keys of a Partial<PanelSeen>
}

/** Presses the control of the panel whose accessible name begins so, with the real mouse. Throws when there is none. */
export async function pressInPanel(tab: Tab, name: string): Promise<void> {
  const session = await debug(tab);
  const panel = await panelNode(session);
  if (panel === undefined) throw new Error(`There is no panel to press "${name}" in.`);
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId: panel });
  const control = nodes.find(
    (node) =>
      pressable.has(String(node.role?.value)) &&
      !node.ignored &&
      String(node.name?.value).startsWith(name),
  );
  if (control?.backendDOMNodeId === undefined)
    throw new Error(`The panel has no control named "${name}".`);
  const backendNodeId = control.backendDOMNodeId;
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await tab.mouse.click((left + right) / 2, (top + bottom) / 2);
}

const pressable = new Set([
  'button',
  'link',
  'radio',
  'checkbox',
  'menuitem',
  'menuitemradio',
  'tab',
  'switch',
]);

import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Control, Tab } from './walk';

type Found = Page | Frame;

/** A tab of Firefox as the walks need it. */
export function firefoxTab(tab: Page): Tab {
  return {
    goto: (address) => tab.goto(address),
    locator: (selector) => control(tab, selector),
    getByText: (text) => control(tab, `::-p-text(${text})`),
    getByRole: (role, { name } = { name: '' }) =>
      control(tab, name ? `${tags[role]}::-p-text(${name})` : tags[role]),
    frameLocator(selector) {
      const inside = async () => frameIn(await tab.waitForSelector(selector));
      return {
        locator: (inner) => control(inside, inner),
        getByLabel: (label) => control(inside, `::-p-aria(${label})`),
      };
    },
  };
}

const tags = { button: 'button', checkbox: 'input[type=checkbox]' };

async function frameIn(element: ElementHandle | null): Promise<Frame> {
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no frame to look into.');
  return frame;
}

/** The first that the selector names: Puppeteer means no other. */
function control(
  within: Found | (() => Promise<Found>),
  selector: string,
): Control & { first(): Control } {
  const locator = async () =>
    (typeof within === 'function' ? await within() : within).locator(selector);
  const found: Control = {
    fill: async (value) => (await locator()).fill(value),
    click: async () => (await locator()).click(),
    check: async () => (await locator()).click(),
    async waitFor() {
      await (await locator()).wait();
    },
  };
  return { ...found, first: () => found };
}

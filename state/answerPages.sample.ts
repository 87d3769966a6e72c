import { beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brandById, brands, type CarrierId } from '../content/carriers/brands';
import { moments } from '../content/pages';
import type { PanelAct, Show } from '../messages';
import { contentScript, sendAs } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';

/** Our content script on a carrier's own site. */
export const home = (carrier: CarrierId) =>
  contentScript(7, brandById(carrier).guide.links.official.href);

/** A page says what it is, and is told what to show. */
export const see = (seen: unknown, from = contentScript()) =>
  sendAs(from, 'pageSeen', seen) as Promise<Show | null>;

/** Something is pressed in the panel, which is told what to show then. */
export const press = (act: PanelAct, from = contentScript()) =>
  sendAs(from, 'panelAct', act) as Promise<Show | null>;

/** Every moment with every carrier. */
export const everyMoment = brands.flatMap(({ id }) =>
  moments.map((moment) => [id, moment] as const),
);

/** The browser's way to open the popup, in its place: tells how often it was asked. */
export function asksForPopup() {
  const openPopup = vi.fn();
  beforeEach(() => {
    Object.assign(fakeBrowser, { action: { openPopup: openPopup.mockResolvedValue(undefined) } });
  });
  return openPopup;
}

/** The background listens, in English, and before each test nothing is stored. */
export function listening(): void {
  beforeAll(answerPages);
  beforeEach(() => {
    fakeBrowser.storage.resetState();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
    vi.spyOn(console, 'debug').mockImplementation(() => undefined); // what is refused is told there
  });
}

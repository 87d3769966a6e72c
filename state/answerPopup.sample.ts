import { beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Overview, PopupAct } from '../messages';
import { popup, sendAs } from '../tests/unit/sendAs';
import { activeTab } from './activeTab.sample';
import { answerPopup } from './answerPopup';

/** The popup asks where everything stands. */
export const overview = () => sendAs(popup(), 'overview', undefined) as Promise<Overview>;

/** Something is pressed in the popup, which is told where everything stands then. */
export const press = (act: PopupAct) => sendAs(popup(), 'popupAct', act) as Promise<Overview>;

/** The background listens, in English; before each test nothing is stored and no tab is in front. */
export function listening(): void {
  beforeAll(answerPopup);
  beforeEach(() => {
    fakeBrowser.storage.resetState();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
    vi.spyOn(console, 'debug').mockImplementation(() => undefined); // what is refused is told there
    activeTab();
  });
}

import { browser } from 'wxt/browser';
import { canonical } from './canonical';
import type { Settings } from './settings';
import { guideKey } from './store';

/** As they were stored, which may have been long ago, or by nobody yet. */
type Found = Partial<Settings> | undefined;

/**
 * Calls `changed` when a setting was changed, in a panel, by sync or by a backup. Not when the journey
 * was, which is kept beside them: it moves on with every page.
 * @param part of the settings that counts, if not all of them do
 */
export function whenSettingsChange(
  changed: () => void,
  part: (settings: Found) => unknown = (settings) => settings,
): void {
  const counts = (value: unknown) => canonical(part((value as { settings?: Found })?.settings));
  browser.storage.onChanged.addListener((changes, area) => {
    const { oldValue, newValue } = (area === 'local' && changes[guideKey]) || {};
    if (counts(oldValue) !== counts(newValue)) changed();
  });
}

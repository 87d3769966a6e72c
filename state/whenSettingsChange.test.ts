import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whenSettingsChange } from './whenSettingsChange';

const changed = vi.fn();
const { local, session } = fakeBrowser.storage;
const guide = (settings: object, current = 'web.open') =>
  local.set({ guide: { settings, journey: { current } } });

beforeEach(() => fakeBrowser.reset());

it('is called when a setting has changed, whoever changed it, and for nothing else', async () => {
  whenSettingsChange(changed);
  await guide({ sim: 'mint' });
  expect(changed).toHaveBeenCalledTimes(1);
  await guide({ sim: 'mint' }, 'web.pay');
  await local.set({ lines: {} });
  await session.set({ guide: { settings: { sim: 'ultra' } } });
  expect(changed).toHaveBeenCalledTimes(1);
  await guide({ sim: 'ultra' }, 'web.pay');
  expect(changed).toHaveBeenCalledTimes(2);
  await local.clear();
  expect(changed).toHaveBeenCalledTimes(3);
});

it('is called for the part alone that counts', async () => {
  whenSettingsChange(changed, (settings) => settings?.locale);
  await guide({ locale: 'en', side: 'left' });
  await guide({ locale: 'en', side: 'right' });
  expect(changed).toHaveBeenCalledTimes(1);
  await guide({ locale: null, side: 'right' });
  expect(changed).toHaveBeenCalledTimes(2);
});

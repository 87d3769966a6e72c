import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeToPages } from './store';

const { local, session } = fakeBrowser.storage;

describe('the stores are closed to the pages', () => {
  const areas = [local, session, fakeBrowser.storage.sync];

  it('all of them, where the browser can', async () => {
    const closed = areas.map((area) => {
      const setAccessLevel = vi.fn(async () => undefined);
      Object.assign(area, { setAccessLevel });
      return setAccessLevel;
    });
    await closeToPages();
    for (const area of closed)
      expect(area.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
    for (const area of areas) Reflect.deleteProperty(area, 'setAccessLevel');
  });

  it('the others, where one of them refuses', async () => {
    const refuses = vi.fn(() => Promise.reject(new Error('busy')));
    const closes = vi.fn(async () => undefined);
    Object.assign(local, { setAccessLevel: refuses });
    Object.assign(session, { setAccessLevel: closes });
    await closeToPages();
    expect(closes).toHaveBeenCalledOnce();
    for (const area of [local, session]) Reflect.deleteProperty(area, 'setAccessLevel');
  });

  it('and nothing breaks where it cannot', async () => {
    await expect(closeToPages()).resolves.toBeUndefined();
  });
});

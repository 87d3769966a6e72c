import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brandOf, brands } from '../content/carriers/brands';
import { activeTab, carrierPage } from './activeTab.sample';
import { clearSite, siteOrigins } from './siteData';

const wanted = { permissions: ['browsingData'] };
const request = vi.fn();
const giveBack = vi.fn();
const remove = vi.fn();

beforeEach(() => {
  activeTab(carrierPage);
  Object.assign(fakeBrowser, {
    permissions: {
      request: request.mockResolvedValue(true),
      remove: giveBack.mockResolvedValue(true),
    },
    browsingData: { remove: remove.mockResolvedValue(undefined) },
  });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('clearing', () => {
  it('asks at the press, clears that site alone, and gives the permission back', async () => {
    expect(await clearSite('t-mobile-us', 'prepaid.t-mobile.com')).toBe('done');
    expect(request).toHaveBeenCalledExactlyOnceWith(wanted);
    const [options, types] = remove.mock.calls[0] ?? [];
    expect(options).toEqual({ origins: siteOrigins('t-mobile-us') });
    // Never what the user would miss: history, passwords, forms, downloads.
    expect(types).toEqual({
      cache: true,
      cacheStorage: true,
      cookies: true,
      fileSystems: true,
      indexedDB: true,
      localStorage: true,
      serviceWorkers: true,
    });
    expect(giveBack).toHaveBeenCalledExactlyOnceWith(wanted);
  });

  test.each([
    ['says no', () => request.mockResolvedValue(false)],
    ['does not even ask', () => request.mockRejectedValue(new Error('no gesture'))],
  ])('touches nothing when the browser %s', async (_, refuse) => {
    refuse();
    expect(await clearSite('t-mobile-us')).toBe('refused');
    expect(remove).not.toHaveBeenCalled();
  });

  it('asks for nothing in a private window, where the other windows would be cleared', async () => {
    activeTab(carrierPage, null, { incognito: true });
    expect(await clearSite('t-mobile-us')).toBe('failed');
    expect(request).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
  });

  it('says when the browser could not, and gives the permission back all the same', async () => {
    remove.mockRejectedValue(new Error('no'));
    giveBack.mockRejectedValue(new Error('nor that'));
    expect(await clearSite('metro-us')).toBe('failed');
    expect(giveBack).toHaveBeenCalledTimes(1);
  });
});

describe.each(brands.map(({ id, domain }) => [id, domain] as const))('%s', (id, domain) => {
  it('has origins of its own pages, each once, and no other', () => {
    const origins = siteOrigins(id);
    expect(origins[0]).toBe(`https://${domain}`);
    expect(new Set(origins).size).toBe(origins.length);
    for (const origin of origins) {
      expect(new URL(origin).origin).toBe(origin);
      expect(brandOf(new URL(origin))?.id).toBe(id);
    }
  });

  it('has those of every page it is known to have', () => {
    const { guide } = brands.find((each) => each.id === id) ?? { guide: { links: {} } };
    for (const { href } of Object.values(guide.links))
      expect(siteOrigins(id)).toContain(new URL(href).origin);
  });

  it('takes in the host of the page in front, if it is its own', () => {
    expect(siteOrigins(id, `deep.sub.${domain}`)).toContain(`https://deep.sub.${domain}`);
    for (const other of ['www.chase.com', `my-${domain}`, `${domain}.evil.example`, ''])
      expect(siteOrigins(id, other)).toEqual(siteOrigins(id));
  });
});

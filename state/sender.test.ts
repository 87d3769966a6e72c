import { describe, expect, it, test } from 'vitest';
import { contentScript, popup, practice } from '../tests/unit/sendAs';
import { carrierTab, isOwnPage, practiceTab, type Sender } from './sender';

describe('a message of our content script', () => {
  it('is known by its tab and its carrier', () => {
    const host = 'www.t-mobile.com';
    expect(carrierTab(contentScript(7))).toEqual({
      tab: 7,
      isPrivate: false,
      isPractice: false,
      carrier: 't-mobile-us',
      host,
    });
    expect(carrierTab(contentScript(0))).toMatchObject({ tab: 0, host });
    const metro = contentScript(7, 'https://www.metrobyt-mobile.com/');
    expect(carrierTab(metro)).toMatchObject({
      carrier: 'metro-us',
      host: 'www.metrobyt-mobile.com',
    });
    const hidden = { ...contentScript(7), tab: { id: 7, incognito: true } };
    expect(carrierTab(hidden)).toMatchObject({ tab: 7, isPrivate: true });
  });

  test.each<[string, Partial<Sender>]>([
    ['of another extension', { id: 'somebody-else' }],
    ['of nobody', { id: undefined }],
    ['from a frame inside the page', { frameId: 3 }],
    ['from an unknown frame', { frameId: undefined }],
    ['from no tab', { tab: undefined }],
    ['from a tab without a number', { tab: {} }],
    ['from another host', { url: 'https://t-mobile.com.evil.example/' }],
    ['from a host that only ends like one', { url: 'https://www.at-mobile.com/' }],
    ['from a host where the guide keeps silent', { url: 'https://tfb.t-mobile.com/' }],
    ['over plain http', { url: 'http://www.t-mobile.com/' }],
    ['from nowhere', { url: undefined }],
    ['from an empty address', { url: '' }],
    ['from no address at all', { url: 'not an address' }],
    ['from our own popup', { url: popup().url }],
  ])('is refused when it comes %s', (_, wrong) => {
    expect(carrierTab({ ...contentScript(), ...wrong })).toBeUndefined();
  });
});

describe('a message of the page where a refill is practised', () => {
  it('is known by its path, whatever page of the practice site it shows', () => {
    const known = { tab: 7, isPractice: true, carrier: 't-mobile-us', host: '' };
    expect(practiceTab(practice())).toMatchObject(known);
    const url = `${practice().url}?page=signIn#top`;
    expect(practiceTab({ ...practice(), url })).toMatchObject(known);
    expect(carrierTab(practice())).toBeUndefined();
    expect(practiceTab(practice())?.isPrivate).toBe(false);
    const hidden = { ...practice(), tab: { id: 7, incognito: true } };
    expect(practiceTab(hidden)).toMatchObject({ ...known, isPrivate: true });
  });

  test.each<[string, Partial<Sender>]>([
    ['of another extension', { id: 'somebody-else' }],
    ['from a frame inside the page', { frameId: 3 }],
    ['from no tab', { tab: undefined }],
    ['from nowhere', { url: undefined }],
    ['from our own popup', { url: popup().url }],
    ['from a page that only begins like it', { url: `${practice().url}.evil` }],
    ['from a page that names it', { url: `${popup().url}?/practice.html` }],
    ['from such a path on a carrier’s host', { url: 'https://www.t-mobile.com/practice.html' }],
  ])('is refused when it comes %s', (_, wrong) => {
    expect(practiceTab({ ...practice(), ...wrong })).toBeUndefined();
  });
});

describe('a message of our own pages', () => {
  it('is known by its address, whatever tab the page is in', () => {
    expect(isOwnPage(popup())).toBe(true);
    expect(isOwnPage({ ...popup(), frameId: 0, tab: { id: 3 } })).toBe(true);
  });

  test.each<[string, Sender]>([
    ['of a content script', contentScript()],
    ['of another extension', { ...popup(), id: 'somebody-else' }],
    ['from nowhere', { ...popup(), url: undefined }],
    ["from another extension's page", { ...popup(), url: 'chrome-extension://else/popup.html' }],
    [
      'from an address that only begins like ours',
      { ...popup(), url: `${popup().url}`.replace('://', '://x.') },
    ],
    [
      'from an address that goes on where ours ends',
      { ...popup(), url: `${popup().url}`.replace('/popup.html', 'x/popup.html') },
    ],
    ['from a page that names ours', { ...popup(), url: `https://evil.example/${popup().url}` }],
  ])('is refused when it comes %s', (_, sender) => {
    expect(isOwnPage(sender)).toBe(false);
  });
});

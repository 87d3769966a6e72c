// @vitest-environment node
import { expect, it } from 'vitest';
import config from '../wxt.config';

/** The manifest as a browser gets it. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made by a function.');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

it('has for Firefox what its linter asks for: an id, and that no data is collected (trap 12)', () => {
  expect(manifestFor('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

it.each(['chrome', 'firefox'] as const)(
  'opens no file of the extension to pages: %s (trap 4)',
  (browser) => {
    expect(manifestFor(browser)).not.toHaveProperty('web_accessible_resources');
  },
);

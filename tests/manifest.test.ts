import { expect, it } from 'vitest';
import { manifestFor } from './unit/manifestFor';

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
  'asks to keep records where nothing is thrown away when the disk is nearly full: %s',
  (browser) => {
    expect(manifestFor(browser).permissions).toContain('unlimitedStorage');
  },
);

it.each(['chrome', 'firefox'] as const)(
  'opens no file of the extension to pages: %s (trap 4)',
  (browser) => {
    expect(manifestFor(browser)).not.toHaveProperty('web_accessible_resources');
  },
);

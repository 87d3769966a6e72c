import { expect, test } from 'vitest';
import { packageOf } from './bundled';

test.each([
  ['/a/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
  ['/a/node_modules/@webext-core/messaging/dist/index.mjs', '@webext-core/messaging'],
  ['/a/node_modules/outer/node_modules/inner/index.js', 'inner'],
  ['C:\\a\\node_modules\\idb\\build\\index.js', 'idb'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['\0virtual:wxt-plugins', 'wxt'],
  ['/a/content/pages.ts', undefined],
])('%s is of %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

import type { UserManifest } from 'wxt';
import config from '../../wxt.config';

/** The manifest that is asked of WXT, which adds the entry points. */
export function manifestFor(browser: 'chrome' | 'firefox'): UserManifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made by a function.');
  const made = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  if (made instanceof Promise) throw new Error('The manifest is made at once.');
  return made;
}

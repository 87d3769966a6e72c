import type { UserConfig } from 'vite';

/** Hands over the names of npm packages whose code got into a bundle. */
export function recordBundled(packages: Set<string>): NonNullable<UserConfig['plugins']>[number] {
  return {
    name: 'record-bundled',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of Object.keys(chunk.modules)) {
          const name = packageOf(module);
          if (name) packages.add(name);
        }
      }
    },
  };
}

/** The builders' own run-time code has no path, only a name such as `\0vite/preload-helper.js`. */
const builders = ['vite', 'rolldown', 'wxt'];

/** The npm package that a module is of; undefined for our own. */
export function packageOf(module: string): string | undefined {
  const path = module.replaceAll('\\', '/');
  const installed = path.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
  if (installed) return installed;
  const virtual = path.match(/^\0(?:virtual:)?@?(\w+)/)?.[1];
  return builders.find((name) => name === virtual);
}

import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A module of the product as one script that sets `globalThis[name]`, to be evaluated in a page:
 * what it does then rests on a real layout, without the extension around it.
 */
export async function inPageScript(entry: string, name: string): Promise<string> {
  return `${await bundle(entry, name)}\nglobalThis.${name} = ${name};`;
}

/** A module and all that it imports as one minified script; what it exports, if anything, is in `var name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"', // React asks for it
      'import.meta.env.PROD': 'false', // a sign that is shipped has no name
    },
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  for (const made of Array.isArray(built) ? built : [built]) {
    if (!('output' in made)) continue;
    const chunk = made.output.find((each) => each.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error(`Nothing was built from ${entry}.`);
}

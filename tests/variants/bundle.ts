import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** What the bundle offers in the page. */
export type InPage = typeof import('./inPage/entry');

const entry = fileURLToPath(new URL('./inPage/entry.ts', import.meta.url));

/** Lets inPage/shift.ts reach what `content/recognise.ts` keeps to itself. */
const letOut: Plugin = {
  name: 'let-out',
  transform(code, id) {
    if (!id.endsWith('/content/recognise.ts')) return undefined;
    const hidden = ['bounds', 'byWeight'].filter(
      (name) => !new RegExp(`export (?:const|function) ${name}\\b`).test(code),
    );
    return hidden.length > 0 ? `${code}\nexport { ${hidden.join(', ')} };` : undefined;
  },
};

/** The product's recognition and the changes, as one script that sets `globalThis.variants`. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [letOut],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'variants' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const made of outputs) {
    if (!('output' in made)) continue;
    const chunk = made.output.find((each) => each.type === 'chunk');
    if (chunk) return `${chunk.code}\nglobalThis.variants = variants;`;
  }
  throw new Error('The bundle for the page came out empty.');
}

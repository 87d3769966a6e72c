import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { freshJourney } from '../state/journey';
import { freshSettings } from '../state/settings';
import { showOf } from '../state/show';
import { brandOf, brands } from './carriers/brands';
import { type Sim, sims, siteOfSim } from './guide/sims';
import { ownSite } from './ownSite';
import { createWords } from './text';
import { verdictOf } from './verdict';

/** Every address that is written in the tests, those of the practice carriers among them. */
function written(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/https:\/\/[\w.\-/?=]+/g) ?? [],
    );
}

const hosts = brands.flatMap(({ domain, pageHosts, guide }) => [
  `https://${domain}/`,
  ...pageHosts.map((front) => `https://${front}.${domain}/`),
  ...Object.values(guide.links).map(({ href }) => href),
]);
const addresses = [...new Set([...written('tests'), ...hosts])].filter((each) =>
  URL.canParse(each),
);
const guided = addresses.filter((each) => brandOf(new URL(each)));
const answers: (Sim | null)[] = [null, ...sims];

/** What the panel's chip says there to whoever has such a card. */
function chip(address: string, sim: Sim | null) {
  const carrier = brandOf(new URL(address))?.id ?? 't-mobile-us';
  return showOf(
    {
      seen: { carrier, page: 'signIn', moment: 'signIn.number', certainty: 'sure' },
      step: 'web.signIn',
      chosen: null,
      paying: false,
      state: 'open',
      journey: freshJourney(),
      settings: { ...freshSettings(), sim },
    },
    createWords('en', carrier),
    'en',
  );
}

describe.each(answers)('with the card %s', (sim) => {
  const expected = siteOfSim(sim);

  it("says at once on the carriers' hosts what the popup's verdict says", () => {
    expect(guided.length).toBeGreaterThan(40);
    for (const address of guided)
      expect(ownSite(new URL(address), expected), address).toEqual(verdictOf(address, expected));
  });

  it("says in the panel's chip what the popup says", () => {
    for (const address of guided) {
      const { kind } = verdictOf(address, expected);
      const { site, words } = chip(address, sim);
      expect(site, address).toBe(kind);
      const text = site === 'own' ? 'brand.official' : 'verdict.otherBrand';
      expect(words.official).toBe(createWords('en')(text));
    }
  });
});

it('shows a host without the dot that may end it', () => {
  const address = new URL('https://www.t-mobile.com./');
  expect(ownSite(address)?.shown).toBe('www.t-mobile.com');
  expect(ownSite(address)).toEqual(verdictOf(address));
});

it('says nothing of any other address', () => {
  const others = [
    ...addresses.filter((each) => !brandOf(new URL(each))),
    'http://www.t-mobile.com/',
    'https://my-t-mobile.com/',
    'https://www.chase.com/',
    'about:blank',
  ];
  for (const address of others) expect(ownSite(new URL(address)), address).toBeUndefined();
});

it('agrees with the verdict at any path of any host of a carrier', () => {
  const domain = fc.constantFrom(...brands.map((carrier) => carrier.domain));
  fc.assert(
    fc.property(fc.domain(), domain, fc.webPath(), (front, own, path) => {
      const address = new URL(`https://${front}.${own}${path}`);
      const light = ownSite(address);
      if (light && address.hostname.length <= 60) expect(light).toEqual(verdictOf(address));
    }),
  );
});

test('only the popup loads the heavy code, and not before it is drawn', () => {
  const files = ['components', 'content', 'entrypoints', 'messages.ts', 'state'].flatMap((room) =>
    room.endsWith('.ts')
      ? [room]
      : readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const heavy = join('content', 'verdict');
  const loads = files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file) && !file.startsWith(heavy))
    .filter((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '(\.[^']*)';/gm)].some(
        ([, path = '']) => join(dirname(file), path).startsWith(heavy),
      ),
    );
  expect(loads).toEqual([]);
  const popup = readFileSync('entrypoints/popup/useVerdict.ts', 'utf8');
  expect(popup).toContain("import('../../content/verdict')");
});

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { pages as cluttered } from '../tests/unit/aboutMoney/cluttered';
import { pages as moneyEn } from '../tests/unit/aboutMoney/en';
import { pages as moneyEs } from '../tests/unit/aboutMoney/es';
import { pages as ordinary } from '../tests/unit/aboutMoney/ordinary';
import { pages as moneyEast } from '../tests/unit/aboutMoney/secondEast';
import { pages as moneyWest } from '../tests/unit/aboutMoney/secondWest';
import { pages as thirdEast } from '../tests/unit/aboutMoney/thirdEast';
import { pages as thirdWest } from '../tests/unit/aboutMoney/thirdWest';
import { pages as moneyZh } from '../tests/unit/aboutMoney/zh';
import { english } from '../tests/unit/kinds/en';
import { spanish } from '../tests/unit/kinds/es';
import { noStep } from '../tests/unit/kinds/noStep';
import { otherBusiness } from '../tests/unit/kinds/otherBusiness';
import { simplified } from '../tests/unit/kinds/zhCN';
import { traditional } from '../tests/unit/kinds/zhTW';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { type Recognition, recognise } from './recognise';
import type { OnDemand } from './words';
import { chinese } from './words/chinese';
import { spanish as spanishWords } from './words/spanish';
import { traditional as pairs } from './words/traditional';

// A page is given the words of a language when it speaks it. These must be enough: what is said of
// it must be what all languages together would say.

type Row = readonly [name: string, is: unknown, html: string, address?: string];

const said = { es: spanishWords, zh: chinese };

/** The recogniser anew, as a page has it that was given these languages. */
async function having(...given: OnDemand[]) {
  vi.resetModules();
  const { recognise } = await import('./recognise');
  const words = await import('./words');
  const { enter, met } = await import('./words/lexicon');
  for (const language of given) words.addLanguage(language, words.lists, said[language]);
  if (given.includes('zh')) words.readTraditional(pairs);
  /** Nothing is left of the page before. */
  const forget = () => {
    met.lists.clear();
    met.chinese = false;
    enter({ test: () => false }, 'whatever', true); // no text is remembered past new words
  };
  return { recognise, neededLanguages: words.neededLanguages, forget };
}

const instances = {
  '': await having(),
  es: await having('es'),
  zh: await having('zh'),
  'es zh': await having('es', 'zh'),
};

const elsewhere = 'https://www.t-mobile.com/x/y';

/** What is said of a page in the end, by the languages that it asks for, and which these are. */
function judged({ html, address }: { html: string; address: URL }) {
  const look = (by: typeof recognise) => told(by(address, parsePage(html), seesByStyle));
  const { forget, neededLanguages, recognise: first } = instances[''];
  forget();
  const atFirst = look(first);
  const needed = neededLanguages();
  const by = instances[needed.join(' ') as keyof typeof instances];
  return { needed, said: needed.length > 0 ? look(by.recognise) : atFirst, byAll: look(recognise) };
}

const told = (found: Recognition | null) => found && `${found.moment} ${found.certainty}`;

/** All of them would take twice the time. */
const half = (rows: readonly Row[]) => rows.filter((_, index) => index % 2 === 0);
const mixed = [...cluttered, ...ordinary, ...half([...moneyWest, ...thirdWest, ...thirdEast])];

const tables: [string, readonly Row[], OnDemand?][] = [
  ['English', [...english, ...half(moneyEn), ...noStep, ...otherBusiness]],
  ['several languages', mixed],
  ['Spanish', [...spanish, ...half(moneyEs)], 'es'],
  ['Chinese', [...simplified, ...traditional, ...half([...moneyZh, ...moneyEast])], 'zh'],
];

it.each(tables)('pages in %s are told by their own words as by all', (name, rows, language) => {
  const asked = new Map<string, number>();
  for (const [page, , html, at = elsewhere] of rows) {
    const address = new URL(at);
    if (address.hostname.endsWith('.pl')) continue; // has the Polish words as well
    const { needed, said, byAll } = judged({ html: `<main>${html}</main>`, address });
    expect.soft(said, page).toBe(byAll);
    if (language) expect.soft(needed, page).toContain(language);
    const key = needed.join(' ');
    asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  // Most English pages do with English.
  if (name === 'English') expect(asked.get('')).toBeGreaterThan(rows.length / 2);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, locales, words } from '../../content/text';
import type { files } from '../../state/bring';
import { manifestFor } from '../unit/manifestFor';
import { askedBy, permissionReasons } from './permissionReasons';
import { shots } from './shots';

const read = (file: string) => readFileSync(`store/${file}`, 'utf8');

/** Sentences of a description that say who made it. */
const independent: Record<Locale, RegExp> = {
  en: /not affiliated with, endorsed by or sponsored by T-Mobile/,
  es: /No tiene afiliación con T-Mobile, que tampoco la respalda ni la patrocina/,
  'zh-CN': /非官方，与 T-Mobile 无关联，也没有得到它的认可或赞助/,
  'zh-Hant': /非官方，與 T-Mobile 無關，也未獲其認可或贊助/,
};

/** Words with which a page would look like the carrier's own. */
const endorsed =
  /official(ly)? (app|extension|guide|partner)|approved by|(extensión|guía|app) oficial|avalad|官方(推荐|推薦|合作|认证|認證|授权|授權|插件|扩展|擴充)/i;

test.each(locales)('%s: the description fits every store and says who made it', (locale) => {
  const text = read(`${locale}/description.txt`).trim();
  expect(text.length).toBeGreaterThanOrEqual(250); // Edge's least
  expect(text.length).toBeLessThanOrEqual(10_000); // Edge's most; the others' are larger
  expect(text).toContain(words[locale].brand.name);
  expect(text).toMatch(independent[locale]);
  expect(text).not.toMatch(endorsed);
});

test.each(locales)('%s: the promise to send nothing names its exception, sync', (locale) => {
  const promised = read('en/description.txt')
    .split('\n')
    .findIndex((line) => line.includes('sends nothing'));
  expect(promised).toBeGreaterThan(0);
  expect(read(`${locale}/description.txt`).split('\n')[promised]).toMatch(/sync|同步|sincroniz/);
});

test.each(locales)('%s: the privacy policy names what the product names, as it does', (locale) => {
  const text = read(`${locale}/privacy.md`);
  const { brand, settings, panel } = words[locale];
  for (const name of [brand.name, settings.erase.title, settings.follow.on, panel.remind])
    expect(text).toContain(name);
  expect(text).toContain('2026');
});

test('every language tells as much as every other', () => {
  const shape = (file: string) =>
    read(file)
      .split('\n')
      .map((line) => line.match(/^[•#-]|^$|./)?.[0].replace(/[^•#-]/, 'a') ?? '');
  for (const locale of locales) {
    for (const file of ['description.txt', 'privacy.md'])
      expect(shape(`${locale}/${file}`), `${locale}/${file}`).toEqual(shape(`en/${file}`));
  }
});

test('all sites that it stands beside are named in every language', () => {
  const sites = manifestFor('chrome').host_permissions?.map((match) => match.slice(10, -2)) ?? [];
  expect(sites.length).toBeGreaterThan(0);
  for (const locale of locales) {
    for (const file of ['description.txt', 'privacy.md'])
      for (const site of sites) expect(read(`${locale}/${file}`)).toContain(site);
  }
});

test('every permission of the manifest has its reason, and no other is named', () => {
  const reasons = permissionReasons();
  const asked = askedBy(manifestFor('chrome'));
  expect([...reasons.keys()].sort()).toEqual(asked);
  for (const [name, reason] of reasons) {
    expect(reason.length, name).toBeGreaterThan(20);
    expect(reason.length, name).toBeLessThanOrEqual(1000);
  }
  expect(asked).toEqual(expect.arrayContaining(askedBy(manifestFor('firefox'))));
});

/** What is brought into pages, and the word for it wherever the permission to do so is explained. */
const brought = {
  panel: /panel|面板/,
  dates: /dates|fechas|日期/,
  es: /Spanish|español|西班牙文/,
  zh: /Chinese|chino|中文/,
  outline: /outline|esquema|大纲|大綱/,
} as const satisfies Record<keyof typeof files, RegExp>;

test('all that is brought into pages is named wherever that permission is explained', () => {
  const row = (file: string) => /^\| `scripting` \|.+/m.exec(readFileSync(file, 'utf8'))?.[0];
  const reasons = [
    permissionReasons().get('scripting'),
    row('README.md'),
    row('README.zh-CN.md'),
    ...locales.map((locale) => words[locale].settings.permissions.scripting),
  ];
  for (const reason of reasons)
    for (const named of Object.values(brought)) expect(reason).toMatch(named);
});

/** Width and height of a PNG stand at a fixed place in its head. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(locales)('%s: all pictures are there, in the size that the stores ask for', (locale) => {
  const pictures = readdirSync(`store/${locale}`).filter((file) => file.endsWith('.png'));
  expect(pictures.sort()).toEqual([...shots.map(({ file }) => file), 'promo-tile.png'].sort());
  for (const { file } of shots) expect(sizeOf(`store/${locale}/${file}`)).toEqual([1280, 800]);
  expect(sizeOf(`store/${locale}/promo-tile.png`)).toEqual([440, 280]);
});

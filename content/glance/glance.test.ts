// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test } from 'vitest';
import { english } from '../../tests/unit/kinds/en';
import { spanish } from '../../tests/unit/kinds/es';
import { polish } from '../../tests/unit/kinds/pl';
import { simplified } from '../../tests/unit/kinds/zhCN';
import { traditional } from '../../tests/unit/kinds/zhTW';
import { parsePage } from '../../tests/unit/parsePage';
import { framed, samples } from '../../tests/unit/samples';
import { carrierOf } from '../carriers';
import { openRoots } from '../openRoots';
import { derive } from './derive';
import { glance, isCarriers } from './glance';
import { known } from './known';

const elsewhere = 'https://www.t-mobile.com/x/y';
const glanced = (address: string, html: string) =>
  glance(new URL(address), openRoots(parsePage(html)));

beforeEach(() => {
  // No layout here: what is hidden is one more thing to look at, which does no harm.
  Element.prototype.checkVisibility ??= () => true;
});

it('knows what the carriers and the word lists say: else run `npm run glance`', () => {
  expect(known).toEqual(derive());
});

describe('what is to be named is worth a look', () => {
  const kinds = [english, spanish, polish, simplified, traditional].flat();
  test.each(kinds)('%s: %s', (_, __, html) => {
    expect(glanced(elsewhere, framed(html))).toBe(true);
  });
  test.each(samples.filter(({ answer }) => answer).map((each) => [each.name, each] as const))(
    '%s',
    (_, { address, html }) => {
      expect(glanced(address, html)).toBe(true);
    },
  );
});

describe('is not worth a look', () => {
  it.each([
    ['a page of coverage', framed('<h1>Our network</h1><p>99 % of Americans.</p>')],
    ['a story', framed('<h1>Meet our team</h1><p>We love the sea.</p>')],
    ['what only its menu says', '<nav><a href="/r">Refill</a></nav><main><p>Hello</p></main>'],
    ['a search', '<main><input type="search" aria-label="Find"><p>Hello</p></main>'],
    ['one price', '<main><p>A tablet for $99</p></main>'],
    ['an empty page', ''],
  ])('%s', (_, html) => {
    expect(glanced(elsewhere, html)).toBe(false);
  });
});

describe('whose page it is', () => {
  it.each([
    'https://www.t-mobile.com/',
    'https://t-mobile.com./x',
    'https://prepaid.t-mobile.com:8443/direct-to-account',
    'https://doladowania.t-mobile.pl/',
    'https://www.metrobyt-mobile.com/',
    'https://tfb.t-mobile.com/',
    'https://qlab01.t-mobile.com/',
    'https://at-mobile.com/',
    'https://www.t-mobile.com.evil.example/',
    'http://www.t-mobile.com/',
  ])('%s, as carrierOf tells', (address) => {
    expect(isCarriers(new URL(address))).toBe(carrierOf(new URL(address)) !== undefined);
  });
});

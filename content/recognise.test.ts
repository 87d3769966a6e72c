// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { type Sample, samples, unseen } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { carriers } from './carriers';
import type { Certainty } from './certainty';
import { type Page, pages } from './pages';
import { bounds, byWeight, recognise, weigh } from './recognise';
import { billSigns, commonSigns } from './signs';

const look = (address: string, page: Document) => {
  const found = recognise(new URL(address), page, seesByStyle);
  return found && { page: found.page, moment: found.moment, certainty: found.certainty };
};

const byName = samples.map((each): [string, Sample] => [each.name, each]);
const empty = '<body></body>';

describe('tells where the user is', () => {
  test.each(byName)('%s', (_, { address, html, answer }) => {
    expect(look(address, parsePage(html))).toEqual(answer);
  });

  it('has a page of every kind to be tested on', () => {
    const kinds = new Set(samples.flatMap((each) => each.answer?.page ?? []));
    expect([...kinds].sort()).toEqual([...pages].sort());
  });

  it('names the carrier and the signs that spoke, whose points make the score', () => {
    for (const { address, html, answer } of samples) {
      const found = recognise(new URL(address), parsePage(html), seesByStyle);
      expect(found !== null).toBe(answer !== null);
      if (!answer || !found) continue;
      expect(found.carrier).toBe('t-mobile-us');
      expect(found.signs.reduce((sum, { points }) => sum + points, 0)).toBe(found.score);
      for (const { id } of found.signs) expect(id.startsWith(`${found.page}.`), id).toBe(true);
    }
  });
});

describe('explains itself', () => {
  const at = (address: string, html: string) => {
    const found = weigh(new URL(address), parsePage(html), seesByStyle);
    return Object.fromEntries(found.map((each) => [each.page, each]));
  };

  it('by the words that each sign spoke by, and by none where it was an address', () => {
    const html = `<body><main><h2>Refill this account</h2><label>Phone number <input></label>
<button>Continue</button></main></body>`;
    const { refillStart } = at('https://prepaid.t-mobile.com/direct-to-account', html);
    const said = Object.fromEntries(refillStart?.signs.map((each) => [each.id, each.said]) ?? []);
    expect(said).toMatchObject({
      'refillStart.about a refill': 'Refill this account',
      'refillStart.continue': 'Continue',
      'refillStart.nothing else is asked': undefined,
    });
  });

  it('also of a page that is not told, and of nobody else’s', () => {
    const html = '<body><main><h1>Payment history</h1></main></body>';
    const { history } = at('https://www.t-mobile.com/x', html);
    expect(history).toMatchObject({ certainty: null, score: 6 });
    expect(weigh(new URL('https://evil.example/'), parsePage(html), seesByStyle)).toEqual([]);
  });
});

it('prefers what is surer, then any page to home, then what weighs more', () => {
  const of = (page: Page, certainty: Certainty, score: number) => ({
    page,
    certainty,
    score,
    signs: [],
  });
  const ranked = [
    of('dashboard', 'sure', 12),
    of('signIn', 'sure', 8),
    of('home', 'sure', 20),
    of('payment', 'likely', 30),
    of('review', 'faint', 40),
  ];
  expect([...ranked].reverse().sort(byWeight)).toEqual(ranked);
  expect([...ranked].sort(byWeight)).toEqual(ranked);
  for (const [index, better] of ranked.entries())
    for (const worse of ranked.slice(index + 1)) {
      expect(byWeight(better, worse)).toBeLessThan(0);
      expect(byWeight(worse, better)).toBeGreaterThan(0);
    }
});

describe('is not misled by the steps that a page keeps hidden', () => {
  test.each(byName)('%s', (_, { address, html, answer }) => {
    for (const place of ['afterbegin', 'beforeend'] as const) {
      const page = parsePage(html);
      page.body.insertAdjacentHTML(place, unseen);
      expect(look(address, page)).toEqual(answer);
    }
  });
});

describe('never goes by the address alone', () => {
  const known = [...new Set(samples.map((each) => each.address))];
  test.each(known)('%s', (address) => {
    expect(look(address, parsePage(empty))).toBeNull();
    expect(look(address, parsePage('<body><h1>Loading</h1><p>One moment</p></body>'))).toBeNull();
  });
});

describe('keeps silent on hosts that are not to be guided, whatever they show', () => {
  const hosts = [
    'tfb.t-mobile.com',
    'qlab02.t-mobile.com',
    'dealer.rap.t-mobile.com',
    'magentapulse.t-mobile.com',
    'at-mobile.com',
    'www.t-mobile.com.evil.example',
  ];
  test.each(hosts)('%s', (host) => {
    for (const { html } of samples) {
      expect(look(`https://${host}/`, parsePage(html))).toBeNull();
    }
  });
});

describe('says nothing, and throws nothing', () => {
  it('of a page without a body', () => {
    const page = parsePage('<h1>Refill</h1>');
    page.body.remove();
    expect(look('https://www.t-mobile.com/', page)).toBeNull();
  });

  it('of a page without anything at all', () => {
    const page = parsePage('');
    page.documentElement.remove();
    expect(look('https://www.t-mobile.com/', page)).toBeNull();
  });

  it('of a set of frames', () => {
    const page = parsePage('<html><frameset><frame></frameset></html>');
    expect(look('https://www.t-mobile.com/guestpay/landing', page)).toBeNull();
  });
});

it('no single sign reaches what is told as sure', () => {
  const signs = [...commonSigns, ...billSigns, ...carriers.flatMap(({ signs }) => signs)];
  expect(signs.length).toBeGreaterThan(200);
  const alone = signs.filter(({ page, points }) => points >= bounds[page].sure);
  expect(alone.map(({ origin }) => origin?.id)).toEqual([]);
});

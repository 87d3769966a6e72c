// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { type Sample, samples, unseen } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { pages } from './pages';
import { recognise } from './recognise';

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
      if (!answer || !found) continue;
      expect(found.carrier).toBe('t-mobile-us');
      expect(found.signs.reduce((sum, { points }) => sum + points, 0)).toBe(found.score);
      for (const { id } of found.signs) expect(id.startsWith(`${found.page}.`), id).toBe(true);
    }
  });
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

import { describe, expect, test } from 'vitest';
import type { Brand } from './carriers/brand';
import { brands } from './carriers/brands';
import { hosts } from './carriers/hosts';
import { checkedIn, checkedOf, factValuesOf } from './facts';
import { linkIds } from './links';
import { words } from './text';

function guideOf(id: string): Brand['guide'] {
  const brand = brands.find((each) => each.id === id);
  if (!brand) throw new Error(`no brand ${id}`);
  return brand.guide;
}

describe.each(brands.map((each) => [each.id, each] as const))('%s', (_, carrier) => {
  const { domain, guide } = carrier;
  const graded = [...Object.entries(guide.facts), ...Object.entries(guide.links)];
  const links = Object.entries(guide.links);

  test.each(graded)('%s is graded and dated', (_, fact) => {
    expect(fact.grade).toMatch(/^[AB]$/);
    expect(fact.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  test('"checked" is the oldest check of all', () => {
    const checked = checkedOf(guide);
    for (const [, fact] of graded) expect(fact.checked >= checked).toBe(true);
  });

  test('dial codes, numbers and limits are shaped as such', () => {
    for (const [name, { value }] of Object.entries(guide.facts)) {
      if (name.startsWith('code')) expect(value).toMatch(/^[*#]\d{3}#$/);
      else if (name.endsWith('Phone')) expect(value).toMatch(/^1-8\d\d-\d{3}-\d{4}$/);
      else if (name.startsWith('limit')) expect(value).toMatch(/^\$[\d,]+$/);
      expect(value.trim()).toBe(value);
      expect(value).not.toBe('');
    }
  });

  test('no two facts share a value', () => {
    const values = Object.values(guide.facts).map((fact) => fact.value);
    expect(new Set(values).size).toBe(values.length);
  });

  test.each(links)('link %s leads to the carrier over https', (id, { href }) => {
    const { protocol, hostname, username, port, search, hash } = new URL(href);
    expect({ protocol, username, port, search, hash }).toEqual({
      protocol: 'https:',
      username: '',
      port: '',
      search: '',
      hash: '',
    });
    expect(linkIds).toContain(id);
    expect(hosts).toContain(domain);
    expect(hostname.endsWith(`.${domain}`)).toBe(true);
  });

  test('no address is listed twice', () => {
    expect(new Set(links.map(([, { href }]) => href)).size).toBe(links.length);
  });
});

test('T-Mobile US is linked on its own public and prepaid hosts only', () => {
  const known = Object.values(brands[0]?.guide.links ?? {}).map(({ href }) => new URL(href).host);
  expect(new Set(known)).toEqual(new Set(['www.t-mobile.com', 'prepaid.t-mobile.com']));
});

test('what is checked is graded and dated, and the oldest is told, wherever it stands', () => {
  const late = checkedIn('2026-12');
  const early = checkedIn('2026-03');
  expect(late.a('611')).toEqual({ value: '611', grade: 'A', checked: '2026-12' });
  expect(early.b('90')).toEqual({ value: '90', grade: 'B', checked: '2026-03' });
  const link = { href: 'https://a.example/', grade: 'A', checked: '2026-10' } as const;
  const of = (facts: Brand['guide']['facts'], checked: string) =>
    checkedOf({
      ...guideOf('t-mobile-us'),
      facts,
      links: { official: link, guestRefill: { ...link, checked } },
    });
  expect(of({ new: late.a('1'), old: early.b('2'), newer: late.b('3') }, '2026-11')).toBe(
    '2026-03',
  );
  expect(of({ new: late.a('1') }, '2026-11')).toBe('2026-10');
  expect(of({ new: late.a('1') }, '2026-09')).toBe('2026-09');
});

test('addresses are told as people read them, beside the facts', () => {
  const brand = brands.find(({ id }) => id === 't-mobile-us');
  expect(brand && factValuesOf(brand)).toMatchObject({
    carrierDomain: 't-mobile.com',
    officialAddress: 'www.t-mobile.com',
    guestRefillAddress: 'prepaid.t-mobile.com/direct-to-account',
    numberDigits: '10',
  });
});

test('each link has a label in every language', () => {
  for (const { popup } of Object.values(words)) expect(Object.keys(popup.link)).toEqual(linkIds);
});

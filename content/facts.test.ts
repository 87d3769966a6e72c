import { describe, expect, test } from 'vitest';
import { brands } from './carriers/brands';
import { hosts } from './carriers/hosts';
import { checkedOf } from './facts';
import { linkIds } from './links';
import { words } from './text';

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

test('each link has a label in every language', () => {
  for (const { popup } of Object.values(words)) expect(Object.keys(popup.link)).toEqual(linkIds);
});

import { expect, test } from 'vitest';
import { hosts } from './carriers/hosts';
import { facts, factsChecked, factValues } from './facts';
import { linkIds, links } from './links';
import { words } from './text';

const graded = [...Object.entries(facts), ...Object.entries(links)];

test.each(graded)('%s is graded and dated', (_, fact) => {
  expect(fact.grade).toMatch(/^[AB]$/);
  expect(fact.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
});

test('"checked" is the oldest check of all', () => {
  for (const [, fact] of graded) expect(fact.checked >= factsChecked).toBe(true);
  expect(factValues.month).toBe(factsChecked);
});

test('dial codes, numbers and limits are shaped as such', () => {
  for (const [name, { value }] of Object.entries(facts)) {
    if (name.startsWith('code')) expect(value).toMatch(/^#\d{3}#$/);
    else if (name.endsWith('Phone')) expect(value).toMatch(/^1-8\d\d-\d{3}-\d{4}$/);
    else if (name.startsWith('limit')) expect(value).toMatch(/^\$[\d,]+$/);
    expect(value.trim()).toBe(value);
    expect(value).not.toBe('');
  }
});

test('no two facts share a value', () => {
  const values = Object.values(facts).map((fact) => fact.value);
  expect(new Set(values).size).toBe(values.length);
});

// The list of hosts also names other brands; the links are the first carrier's only.
test.each(linkIds)('link %s leads to the carrier over https', (id) => {
  const { protocol, hostname, username, port, search, hash } = new URL(links[id].href);
  expect({ protocol, username, port, search, hash }).toEqual({
    protocol: 'https:',
    username: '',
    port: '',
    search: '',
    hash: '',
  });
  expect(['www.t-mobile.com', 'prepaid.t-mobile.com']).toContain(hostname);
  expect(hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))).toBe(true);
  expect(hostname.endsWith(`.${facts.carrierDomain.value}`)).toBe(true);
});

test('no address is listed twice, and each has a label in every language', () => {
  expect(new Set(linkIds.map((id) => links[id].href)).size).toBe(linkIds.length);
  for (const { popup } of Object.values(words)) expect(Object.keys(popup.link)).toEqual(linkIds);
});

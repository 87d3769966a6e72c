// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Text } from './Text';

test.each([
  ['The site’s name must end in .t-mobile.com. Look first.', ['.t-mobile.com.']],
  ['网站名要以 .metrobyt-mobile.com 结尾。', ['.metrobyt-mobile.com']],
  ['Go to www.t-mobile.com, then on.', ['www.t-mobile.com,']],
  ['Open prepaid.t-mobile.com/direct-to-account.', ['prepaid.t-mobile.com/', 'direct-to-account.']],
  ['Metro by T-Mobile takes it.', ['T-Mobile']],
  ['A three-dollar SIM, about 2026-11.', ['three-dollar', '2026-11.']],
])('names and addresses stay whole, with the dots that belong to them: %s', (of, whole) => {
  const box = document.createElement('p');
  render(<Text of={of} />, box);
  expect([...box.querySelectorAll('.whole')].map((each) => each.textContent)).toEqual(whole);
  expect(box.textContent).toBe(of);
});

test('where an address is broken, its full stop keeps the last letter', () => {
  const box = document.createElement('p');
  render(<Text of="Open prepaid.t-mobile.com/direct-to-account." />, box);
  expect([...box.querySelectorAll('.whole .held')].at(-1)?.textContent).toBe('t.');
});

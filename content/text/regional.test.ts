import { expect, it } from 'vitest';
import { formatAmount } from '../../state/records/formatAmount';
import { hourText } from './dates';

it('writes Spanish as its readers in the US see it, not as in Spain', () => {
  expect(formatAmount(1500, 'USD', 'es')).toBe('$15.00');
  expect(hourText(21, 'es')).toMatch(/^9:00\sp\.\s?m\.$/);
});

it('leaves the other languages as they are', () => {
  expect(formatAmount(1500, 'USD', 'en')).toBe('$15.00');
  expect(formatAmount(1500, 'USD', 'zh-CN')).toBe('US$15.00');
});

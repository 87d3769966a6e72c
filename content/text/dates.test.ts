import { describe, expect, it } from 'vitest';
import { dateText, daysText, hourText, listText, monthText, whenText, yearText } from './dates';

describe('days in words', () => {
  it('names the year only where it is another', () => {
    expect(dateText('2026-12-04', '2026-11-22', 'en')).toBe('Dec 4');
    expect(dateText('2027-01-04', '2026-11-22', 'en')).toBe('Jan 4, 2027');
    expect(dateText('2026-12-04', '2026-11-22', 'zh-CN')).toBe('12月4日');
    expect(dateText('2027-01-04', '2026-11-22', 'zh-CN')).toBe('2027年1月4日');
  });

  it('tells months and years', () => {
    expect(monthText('2026-11', 'en')).toBe('November 2026');
    expect(monthText('2026-11', 'zh-CN')).toBe('2026年11月');
    expect(monthText('2026-11', 'zh-Hant')).toBe('2026年11月');
    expect(monthText('2026-11', 'es')).toBe('noviembre de 2026');
    expect(yearText(2026, 'en')).toBe('2026');
    expect(yearText(2026, 'zh-Hant')).toBe('2026年');
  });

  it('has the plurals of the language', () => {
    expect([0, 1, 2, 12].map((days) => daysText(days, 'en'))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '12 days',
    ]);
    expect(daysText(12, 'zh-CN')).toBe('12 天');
  });

  it('says today and tomorrow', () => {
    expect([-3, -1, 0, 1, 12].map((days) => whenText(days, 'en'))).toEqual([
      '3 days ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 12 days',
    ]);
    expect([-3, -1, 0, 1, 12].map((days) => whenText(days, 'zh-CN'))).toEqual([
      '3 天前',
      '昨天',
      '今天',
      '明天',
      '12 天后',
    ]);
  });

  it('tells hours and lists', () => {
    expect(hourText(9, 'en').replace(/\s/g, ' ')).toBe('9:00 AM');
    expect(hourText(21, 'zh-CN')).toBe('21:00');
    expect(listText(['a', 'b'], 'en')).toBe('a and b');
    expect(listText(['a.com', 'b.com'], 'zh-CN')).toBe('a.com 和 b.com');
    expect(listText(['提前 3 天', '当天'], 'zh-CN')).toBe('提前 3 天和当天');
  });
});

import { describe, expect, test } from 'vitest';
import { createWords } from '.';
import { dummy, localesAndCarriers, textsOf } from './texts.sample';

/** Width in full-width characters: a Chinese one is 1, a Latin one about a half. */
const width = (text: string) =>
  [...text.replace(/[[\]*]/g, '')].reduce(
    (sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.5),
    0,
  );

// The panel is 340 px wide: about 17 full-width characters of a title fit on a line.
const longest: [RegExp, number][] = [
  [/^moment\..*\.title$/, 26],
  [/^moment\..*\.body$/, 66],
  [/^moment\..*\.callout$/, 12],
  [/^caution\./, 60],
  [/^alert\..*\.title$/, 24],
  [/^alert\..*\.body$/, 60],
  [/^(step|tip|trouble)\..*\.title$/, 22],
  [/^step\..*\.body$/, 150],
  [/^tip\..*\.body$/, 60],
  [/^trouble\..*\.(why|fix)$/, 120],
  [/^panel\.question\./, 17],
  [
    /^panel\.(showMe|hideRing|done|yes|no|back|otherStep|whichStep|keep|remind|guestLink|openGuestRefill|seeUsPass)$/,
    16,
  ],
  [/^panel\.(reload|targetGone)$/, 52],
  [/^drift\.title$/, 22],
  [/^drift\.(body|report)$/, 52],
  [/^page\./, 9],
  [/^method\..*\.name$/, 5],
  [/^popup\.tabs\./, 5],
  [/^popup\.(hereTag|skipped)$/, 7],
  [/^popup\.link\./, 14],
  [/^brand\.official$/, 9],
];

describe.each(localesAndCarriers)('%s, %s', (locale, carrier) => {
  const t = createWords(locale, carrier);
  const texts = textsOf(locale, carrier);

  test.each(longest)('%s fits in %d full-width characters', (pattern, limit) => {
    const found = texts.filter(([key]) => pattern.test(key));
    expect(found.length).toBeGreaterThan(0);
    for (const [key] of found)
      expect(width(t(key, dummy)), `${key}: ${t(key, dummy)}`).toBeLessThanOrEqual(limit);
  });
});

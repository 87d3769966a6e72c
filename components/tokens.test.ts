import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Text on ground, as used in the style sheets. axe cannot see into the closed root by itself. */
const pairs = [
  'ink paper',
  'ink paper2',
  'ink wash',
  'ink2 paper',
  'ink2 paper2',
  'ink3 paper',
  'ink3 paper2',
  'jade paper',
  'jade paper2',
  'jade wash',
  'on-jade jade',
  'on-jade jade-hover',
  'amber-ink amber',
  'red-ink red',
  'red-ink paper',
  'on-hero hero',
  'on-hero hero2',
];

const css = readFileSync('components/tokens.css', 'utf8');

describe.each(['light', 'dark'])('%s', (scheme) => {
  const colour = (name = '') => {
    const found = css.match(new RegExp(`--${name}: (?:light-dark\\((#\\w+), (#\\w+)\\)|(#\\w+));`));
    const [, light, dark, same] = found ?? [];
    const value = same ?? (scheme === 'light' ? light : dark);
    if (!value) throw new Error(`No colour --${name}`);
    return value;
  };

  it.each(pairs)('%s holds 4.5:1', (pair) => {
    const [text, ground] = pair.split(' ');
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls hold 3:1', () => {
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2: contrast ratio of two sRGB colours. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

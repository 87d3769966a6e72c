const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

/**
 * A label of a host as it was meant to be read: `xn--tmobile-506c` is `t‐mobile`. A URL gives hosts
 * in ASCII only, and no platform gives the way back. RFC 3492, section 6.2.
 * @returns the label itself where it is not encoded, or not rightly
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63 /* the most DNS takes */) return label;
  const cut = label.lastIndexOf('-');
  const output = [...label.slice(4, cut)]; // none where the only hyphens are those of the prefix
  let code = 128;
  let bias = 72;
  let at = 0;
  for (let next = cut + 1; next < label.length; ) {
    const before = at;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(label[next++] ?? '', 36);
      if (Number.isNaN(digit)) return label;
      // Punycode counts a-z before 0-9, parseInt the other way round.
      const value = (digit + 26) % 36;
      at += value * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const count = output.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return label;
    output.splice(at++, 0, String.fromCodePoint(code));
  }
  return output.join('');
}

/** RFC 3492, section 6.1. */
function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

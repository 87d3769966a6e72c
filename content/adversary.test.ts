// @vitest-environment happy-dom
import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { bare, framed } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { sets as s1 } from './adversary.pages1';
import { sets as s2 } from './adversary.pages2';
import { sets as s3 } from './adversary.pages3';
import { sets as s4 } from './adversary.pages4';
import { sets as s5 } from './adversary.pages5';
import zp from './adversary.pagesZhPl';
import { recognise, weigh } from './recognise';

const all: [string, string, string, string][] = [
  ...s1,
  ...s2,
  ...s3,
  ...s4,
  ...s5,
  ...zp.map(
    ([id, truth, address, html, wrap]: any) =>
      [id, truth, wrap === 'framed' ? framed(html) : bare(html), address] as [
        string,
        string,
        string,
        string,
      ],
  ),
];
const money = ['payment', 'review', 'chooseAmount', 'refillStart'];
it('prints', () => {
  const lines: string[] = [];
  const n: Record<string, number> = {};
  for (const [name, truth, html, address] of all) {
    const url = new URL(address);
    const page = parsePage(html);
    const found = recognise(url, page, seesByStyle);
    const answer = found ? `${found.page} ${found.certainty}` : 'nothing';
    let k = 'ok';
    if (found && found.page !== truth) {
      const f = found.certainty === 'faint';
      if (found.page === 'confirmation') k = f ? 'FAINTCONF' : 'WRONGCONF';
      else if (found.page === 'paymentFailed') k = f ? 'FAINTFAIL' : 'WRONGFAIL';
      else if (money.includes(found.page) && found.certainty === 'sure') k = `WRONG-${found.page}`;
      else k = 'other';
    } else if (!found && truth !== 'none') k = `missed-${truth}`;
    else if (found?.certainty === 'faint') k = 'okfaint';
    else if (found) k = `right-${found.page}`;
    n[k] = (n[k] ?? 0) + 1;
    const mark = (s: { id: string; points: number; said?: string | undefined }) =>
      `${s.id}(${s.points})${s.said ? `«${s.said.slice(0, 60)}»` : ''}`;
    const ws = found ? [found] : weigh(url, page, seesByStyle).filter((w) => w.page === truth);
    if (!/^(ok|right)/.test(k))
      lines.push(
        `${k}\t${name}\ttruth=${truth}\tgot=${answer}\n\t${html
          .replace(/.*<main>/s, '')
          .replace(/<\/main>.*/s, '')
          .slice(
            0,
            420,
          )}\n${ws.map((w) => `\t   ${w.page} ${w.score}: ${w.signs.map(mark).join('; ')}`).join('\n')}`,
      );
  }
  writeFileSync('/tmp/advall.txt', lines.sort().join('\n'));
  writeFileSync('/tmp/advsum.txt', JSON.stringify(n, null, 1));
});

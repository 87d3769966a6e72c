// @vitest-environment happy-dom
import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { pages } from './naive.pages';
import { recognise, weigh } from './recognise';

it('prints', () => {
  const n: Record<string, number> = {};
  const out: string[] = [];
  for (const [name, page, html, address] of pages) {
    const d = parsePage(html);
    const f = recognise(new URL(address), d, seesByStyle);
    const kind = ['confirmation', 'paymentFailed'].includes(page) ? page : 'step';
    const r = !f ? 'silent' : f.page !== page ? 'WRONG' : f.certainty;
    n[`${kind} ${r}`] = (n[`${kind} ${r}`] ?? 0) + 1;
    if (r !== 'sure')
      out.push(
        `${r}\t${page}\t${name}\t${f ? f.page + ' ' + f.score : ''}\n   ${weigh(
          new URL(address),
          d,
          seesByStyle,
        )
          .filter((w) => w.page === page || w.page === f?.page)
          .map(
            (w) =>
              `${w.page} ${w.score}: ${w.signs.map((s) => `${s.id.split('.')[1]}(${s.points})«${(s.said ?? '').slice(0, 40)}»`).join('; ')}`,
          )
          .join('\n   ')}`,
      );
  }
  writeFileSync('/tmp/naive.txt', out.sort().join('\n'));
  writeFileSync('/tmp/naivesum.txt', JSON.stringify(n));
});

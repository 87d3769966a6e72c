// @vitest-environment happy-dom
import { it } from 'vitest';
import { english } from '../tests/unit/kinds/en';
import { polish } from '../tests/unit/kinds/pl';
import { parsePage } from '../tests/unit/parsePage';
import { framed } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { weigh } from './recognise';

it('why', () => {
  for (const [n, , html] of [...english, ...polish])
    if (/Thank you for your purchase|^Dziękujemy!$/.test(n))
      for (const w of weigh(
        new URL(/Dz/.test(n) ? 'https://www.t-mobile.pl/x' : 'https://www.t-mobile.com/x'),
        parsePage(framed(html)),
        seesByStyle,
      ))
        console.log(
          n,
          w.page,
          w.score,
          w.certainty,
          w.signs.map((s) => `${s.id}(${s.points}) ${s.said?.slice(0, 50)}`).join('; '),
        );
});

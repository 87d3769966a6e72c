// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { samples } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { carriers } from './carriers';
import { locate } from './locate';
import { openRoots } from './openRoots';
import { moments } from './pages';
import { targets } from './targets';

describe('the recipes', () => {
  it('there is one for every moment, or a reason why not', () => {
    expect(Object.keys(targets).sort()).toEqual([...moments].sort());
    // The reason stands in targets.ts; whoever adds another one names it here as well.
    expect(moments.filter((moment) => !targets[moment])).toEqual(['postpaidPay.leave']);
  });

  it('are told by the newest date on the page of past payments alone: what reads dates comes there', () => {
    const all = carriers.flatMap((carrier) => Object.entries({ ...targets, ...carrier.targets }));
    const newest = all.filter(([, target]) => target && 'newest' in target && target.newest);
    expect([...new Set(newest.map(([moment]) => moment))]).toEqual(['history.look']);
  });

  it('have expressions without memory', () => {
    const all = [targets, ...carriers.map((carrier) => carrier.targets)];
    for (const target of all.flatMap((each) => Object.values(each))) {
      const names = target && 'names' in target ? target.names : [];
      for (const name of names) if (name instanceof RegExp) expect(name.flags).not.toMatch(/[gy]/);
    }
  });

  const pointed = samples.flatMap(({ name, answer, ...page }) =>
    answer && targets[answer.moment] ? [[name, { ...page, moment: answer.moment }] as const] : [],
  );
  test.each(pointed)(
    'lead to something that is seen on the page of the moment: %s',
    (_, { address, html, moment }) => {
      const page = parsePage(html);
      const found = locate(moment, 't-mobile-us', new URL(address), page, seesByStyle);
      expect(found).not.toBeNull();
      expect(openRoots(page)).toContain(found?.element.getRootNode());
      expect(found && seesByStyle(found.element)).toBe(true);
    },
  );
});

import { expect, it, test } from 'vitest';
import type { Sign } from '../../content/carriers/carrier';
import type { Scene } from '../../content/scene';
import { sceneWith } from './sceneOf';

type Parts = Partial<Scene>;

/** The id of a sign, pages that it speaks for (or against), and pages it must say nothing of. */
export type SignCase = [id: string, speaks: Parts[], silent: Parts[]];

/** Tries each sign on the pages of its case; every sign is to have one. */
export function trySigns(signs: readonly Sign[], cases: readonly SignCase[]): void {
  test.each(cases)('%s', (id, speaks, silent) => {
    const sign = signs.find(({ origin }) => origin?.id === id);
    if (!sign) throw new Error(`no sign ${id}`);
    const said = (all: Parts[]) => all.map((parts) => Boolean(sign.speaks(sceneWith(parts))));
    expect(said(speaks)).toEqual(speaks.map(() => true));
    expect(said(silent)).toEqual(silent.map(() => false));
  });

  it('each of them is tried', () => {
    expect(cases.map(([id]) => id).sort()).toEqual(signs.map(({ origin }) => origin?.id).sort());
  });
}

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { inTurn } from './inTurn';

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('runs changes one after the other, in the order they came', async () => {
  const log: string[] = [];
  const change = (name: string, ms: number) =>
    inTurn(async () => {
      log.push(`${name} begins`);
      await later(ms);
      log.push(`${name} ends`);
      return name;
    });
  const results = await Promise.all([change('slow', 20), change('quick', 0)]);
  expect(log).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
  expect(results).toEqual(['slow', 'quick']);
});

it('tells who asked that a change failed, and goes on with the next', async () => {
  const failing = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(async () => 'fine');
  await expect(failing).rejects.toThrow('broken');
  await expect(next).resolves.toBe('fine');
});

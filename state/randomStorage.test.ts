import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allSteps, methodSteps } from '../content/guide/steps';
import { takeIntent } from './intent';
import { freshJourney } from './journey';
import { sampleLine } from './lines/line.sample';
import { loadLines, storedLinesSchema } from './lines/store';
import { freshMemory, memorySchema } from './reminders/memory';
import { loadReminders } from './reminders/store';
import { guideStateSchema, tabViewSchema } from './schemas';
import { freshSettings, freshStamps } from './settings';
import { loadFor, loadTab } from './store';
import { ordinary } from './stored.sample';
import { freshTab } from './tab';

// Whatever is found in the storage: it is read without a throw, as something of the right shape,
// and a second reading finds the same.

const any = fc.jsonValue({ maxDepth: 2 });
/** As it was written, but for one part, or one part of a part, at random. */
const spoilt = (good: object) =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(good), '__proto__', 'more'),
      fc.string(),
      any,
      fc.boolean(),
    )
    .map(([key, inner, value, deep]) => {
      const part = (good as Record<string, unknown>)[key];
      const put = deep && typeof part === 'object' ? { ...part, [inner]: value } : value;
      return JSON.parse(JSON.stringify({ ...good, [key]: put })) as unknown;
    });

const guide = {
  version: 3,
  journey: { ...freshJourney(), current: methodSteps.web[2], ticks: { [allSteps[0] ?? '']: true } },
  settings: freshSettings(),
  stamps: freshStamps(),
  recovered: false,
};
const lines = { version: 1, lines: [sampleLine()], recovered: false };
const content = (good: object) => fc.oneof({ weight: 3, arbitrary: spoilt(good) }, any);

const contents = fc.record(
  {
    guide: content(guide),
    'guide.unreadable': any,
    lines: content(lines),
    'lines.unreadable': any,
    reminders: content(freshMemory()),
    'tab.7': content({ ...freshTab(), wish: 'fold' }),
    'journey.7': content(freshJourney()),
    intent: content({ intent: { open: 'records', keep: true }, at: Date.now() }),
  },
  { requiredKeys: [] },
);

it('ten thousand random contents of the storage: no throw, and what is read has its shape', async () => {
  const { local, session } = fakeBrowser.storage;
  let rescued = 0;
  await fc.assert(
    fc.asyncProperty(contents, async (found) => {
      fakeBrowser.storage.resetState();
      await local.set(found);
      await session.set(found);
      const read = async () => ({
        stored: v.parse(guideStateSchema, await loadFor(undefined)),
        own: v.parse(guideStateSchema, await loadFor({ ...ordinary(7), isPrivate: true })),
        tab: v.parse(tabViewSchema, await loadTab(ordinary(7))),
        lines: v.parse(storedLinesSchema, await loadLines()),
        reminders: v.parse(memorySchema, await loadReminders()),
      });
      const first = await read();
      await takeIntent();
      expect(await read()).toEqual(first);
      expect(await takeIntent()).toBeUndefined();
      rescued += Number(first.stored.recovered);
    }),
    { numRuns: 10_000 },
  );
  expect(rescued).toBeGreaterThan(1000); // no empty run
});

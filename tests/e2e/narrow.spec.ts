import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { boxInPanel } from '../readPanel';
import { answerWhose, openStage, showRing, stages } from '../stages';
import { expect, test } from './guide';

const t = createWords('en');
const view = { width: 360, height: 640 };
test.use({ viewport: view });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function open(tab: Tab, name: string, ring = true): Promise<void> {
  const stage = stages.find((each) => each.name === name);
  if (!stage) throw new Error(`There is no stage "${name}".`);
  await openStage(tab, stage, t);
  if (ring) await showRing(tab, t);
}

/** Where a part of the panel is; throws where it is not drawn. */
async function boxOf(tab: Tab, selector: string): Promise<Box> {
  const box = await boxInPanel(tab, selector);
  if (!box?.height) throw new Error(`${selector} is not drawn.`);
  return box;
}

/** Pixels of height that two boxes have in common; below 0: the gap between them. */
const shared = (a: Box, b: Box) => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);

/** Whether all of a part of the panel is in view, above the row that stays at the foot of the sheet. */
async function isInSight(tab: Tab, selector: string): Promise<boolean> {
  const [part, row] = [await boxOf(tab, selector), await boxOf(tab, '.row')];
  return part.y >= 0 && part.y + part.height <= row.y && row.y + row.height <= view.height;
}

test('where a payment was refused, what leads on is not covered, and what warns is in sight', async ({
  tab,
}) => {
  await answerWhose(tab, t);
  await open(tab, 'payment refused', false);
  const [lead, other] = [await boxOf(tab, '.first'), await boxOf(tab, '.row .first + .button')];
  expect(lead.y + lead.height <= other.y || lead.x + lead.width <= other.x).toBe(true);
  expect(lead.y + lead.height).toBeLessThanOrEqual(view.height);
  for (const part of ['h2', 'h2 ~ p']) expect(await isInSight(tab, part), part).toBe(true);
});

test.describe('while the ring is on the page', () => {
  test('the order that is to be checked is not covered, and the warning stays', async ({ tab }) => {
    await answerWhose(tab, t);
    await open(tab, 'review');
    const panel = await boxOf(tab, 'aside');
    for (const part of ['h1', 'dl.sum', '.btn']) {
      const box = await tab.locator(part).first().boundingBox();
      expect(box && shared(box, panel), part).toBeLessThanOrEqual(0);
    }
    for (const part of ['.official', 'h2', '.caution'])
      expect(await isInSight(tab, part), part).toBe(true);
  });

  test('the sheet does not cover the target, nor lose whose site it is', async ({ tab }) => {
    await answerWhose(tab, t);
    for (const name of ['payment fields', 'choose', 'payment refused', 'history']) {
      await open(tab, name);
      const [ring, panel] = [await boxOf(tab, '.ring'), await boxOf(tab, 'aside')];
      expect(shared(ring, panel), name).toBeLessThanOrEqual(0);
      expect(ring.y >= 0 && ring.y + ring.height <= view.height, name).toBe(true);
      expect(await isInSight(tab, '.official'), name).toBe(true);
    }
  });

  test('the question whose card it is can be answered', async ({ tab }) => {
    await open(tab, 'whose card');
    for (const part of ['.sim-ask legend', '.answers', '.caution'])
      expect(await isInSight(tab, part), part).toBe(true);
  });

  test('a label that would cover the page is left to the panel', async ({ tab }) => {
    await answerWhose(tab, t);
    await open(tab, 'refill invalid number');
    expect(await boxInPanel(tab, '.mute .says')).toBeDefined();
    await boxOf(tab, '.ring');
    expect(await isInSight(tab, 'h2')).toBe(true);
  });
});

test('the reason and the newest row are ringed, not the heading', async ({ tab }) => {
  await answerWhose(tab, t);
  for (const [name, target] of [
    ['payment refused', '[role=alert]'],
    ['history', 'tbody tr'],
  ] as const) {
    await open(tab, name);
    const [ring, box] = [
      await boxOf(tab, '.ring'),
      await tab.locator(target).first().boundingBox(),
    ];
    expect(ring.y + 6, name).toBeCloseTo(box?.y ?? Number.NaN, 0);
    expect(ring.height - 12, name).toBeCloseTo(box?.height ?? Number.NaN, 0);
  }
});

for (const half of [
  { width: 760, height: 600 },
  { width: 960, height: 720 },
  { width: 1024, height: 640 },
])
  test.describe(`in half a window, ${half.width} × ${half.height}`, () => {
    test.use({ viewport: half });
    test('the sum to check is in sight before anything is pressed', async ({ tab }) => {
      await answerWhose(tab, t);
      await open(tab, 'review', false);
      const panel = await boxOf(tab, 'aside');
      const sum = await tab.locator('dl.sum').boundingBox();
      expect(sum && shared(sum, panel)).toBeLessThanOrEqual(0);
      const [title, row] = [await boxOf(tab, 'h2'), await boxOf(tab, '.row')];
      expect(title.x + title.width).toBeLessThanOrEqual(row.x);
      expect(row.y + row.height).toBeLessThanOrEqual(half.height);
    });
    test('what is ringed is whole, however wide it is', async ({ tab }) => {
      await answerWhose(tab, t);
      for (const name of ['dashboard', 'history', 'payment refused', 'confirmation']) {
        await open(tab, name);
        const [ring, panel] = [await boxOf(tab, '.ring'), await boxOf(tab, 'aside')];
        expect(shared(ring, panel), name).toBeLessThanOrEqual(0);
      }
    });
  });

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 640, height: 450 } });
  test('the panel is a sheet that leaves what is to be kept in sight', async ({ tab }) => {
    await answerWhose(tab, t);
    await open(tab, 'confirmation');
    const [ring, panel] = [await boxOf(tab, '.ring'), await boxOf(tab, 'aside')];
    expect([panel.x, panel.width, panel.y + panel.height]).toEqual([0, 640, 450]);
    expect(shared(ring, panel)).toBeLessThanOrEqual(0);
    expect(ring.y).toBeGreaterThanOrEqual(0);
  });
});

for (const low of [
  { width: 1024, height: 420 },
  { width: 1366, height: 500 },
])
  test.describe(`in a window of ${low.width} × ${low.height}`, () => {
    test.use({ viewport: low });
    test('the main button is in sight, however much there is to say', async ({ tab }) => {
      for (const name of ['whose card', 'payment saved card']) {
        await open(tab, name, false);
        const [panel, first] = [await boxOf(tab, 'aside'), await boxOf(tab, '.row .button')];
        expect(first.y + first.height, name).toBeLessThanOrEqual(panel.y + panel.height);
      }
    });
  });

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('what to do and what warns come before where one stands', async ({ tab }) => {
    await answerWhose(tab, t);
    await open(tab, 'payment fields', false);
    expect((await boxInPanel(tab, '.where'))?.height).toBe(0);
    const [site, title] = [await boxOf(tab, '.official'), await boxOf(tab, 'h2')];
    expect(title.y - site.y - site.height).toBeLessThan(30);
    const progress = await boxOf(tab, '.progress'); // for whoever hears the page
    expect(progress.y).toBeGreaterThanOrEqual(site.y);
  });
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carrierIds } from '../content/carriers/brands';
import { certainties } from '../content/certainty';
import { sims } from '../content/guide/sims';
import { allSteps } from '../content/guide/steps';
import { moments, pageOf, pages } from '../content/pages';
import { locales } from '../content/text';
import { contentScript, popup, practice, sendAs, stored } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import { answerPopup } from './answerPopup';
import { answerReport } from './answerReport';
import { answerWords } from './answerWords';
import { answerBring, files } from './bring';
import {
  guideStateSchema,
  pageSeenSchema,
  panelActSchema,
  partSchema,
  popupActSchema,
  tabViewSchema,
} from './schemas';
import type { Sender } from './sender';
import { load, loadTab } from './store';
import { freshTab } from './tab';

// Whoever sends whatever: what the protocol does not allow is refused and changes nothing, and
// what it allows leaves something that can be read.

beforeAll(() => {
  answerPages();
  answerPopup();
  answerReport();
  answerWords();
  answerBring();
});

/** As many as ten thousand, one after the other in turns of ten. */
const turns = 1000;
const each = 10;

const host = 'https://www.t-mobile.com/';
const senders: Record<string, Sender> = {
  page: contentScript(7, host),
  privatePage: { ...contentScript(8, host), tab: { id: 8, incognito: true } },
  popup: popup(),
  practice: practice(9),
  frame: { ...contentScript(7, host), frameId: 2 },
  stranger: { ...contentScript(7, host), id: 'somebody-else' },
  strangerPopup: { ...popup(), id: 'somebody-else' },
  lookalike: contentScript(7, 'https://www.at-mobile.com/'),
  silent: contentScript(7, 'https://tfb.t-mobile.com/'),
  nobody: {},
};

// Half of all is about a receipt that is sure: only what fits what was seen before moves anything.
const moment = fc.oneof(fc.constant('confirmation.keep' as const), fc.constantFrom(...moments));
const page = fc.oneof(fc.constant('confirmation'), fc.constantFrom(...pages));
const step = fc.oneof(fc.constant('web.keepReceipt'), fc.constantFrom(...allSteps));
const certainty = fc.oneof(fc.constant('sure'), fc.constantFrom(...certainties, 'drifted'));
const seen = fc
  .record(
    {
      carrier: fc.constantFrom('t-mobile-us', 't-mobile-us', ...carrierIds),
      moment,
      certainty,
      first: fc.boolean(),
      asks: fc.constant(true),
    },
    { requiredKeys: ['carrier', 'moment', 'certainty'] },
  )
  .map((some) => ({ ...some, page: pageOf(some.moment) }));
const panelAct = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('fold', 'open', 'close', 'keep', 'help'),
    }),
  },
  fc.record({ do: fc.constant('edit'), asked: fc.constant(true) }, { requiredKeys: ['do'] }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('done'), step }) },
  fc.record({ do: fc.constant('choose'), step }),
  fc.record(
    {
      do: fc.constant('order'),
      page: fc.constantFrom('payment', 'review', 'home'),
      sent: fc.constant(true),
    },
    { requiredKeys: ['do', 'page'] },
  ),
  fc.record({ do: fc.constant('answer'), page, yes: fc.boolean() }),
  fc.record({ do: fc.constant('dock'), side: fc.constantFrom('left', 'right', 'top') }),
  fc.record({ do: fc.constant('sim'), sim: fc.constantFrom(...sims) }),
  fc.record({ do: fc.constant('remind'), date: fc.constantFrom('2026-12-24', '2026-13-40', '') }),
);
const popupAct = fc.oneof(
  fc.record({ do: fc.constantFrom('restart', 'showAgain', 'recoveredRead') }),
  fc.record({ do: fc.constant('keepAway'), host: fc.string(), away: fc.boolean() }),
  fc.record({ do: fc.constant('mark'), step, done: fc.boolean() }),
  fc.record({
    do: fc.constant('settle'),
    change: fc.record(
      { locale: fc.constantFrom(...locales, 'tlh'), off: fc.array(fc.string(), { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  }),
);
const act = fc.oneof(panelAct, popupAct);
const rubbish = fc.jsonValue({ maxDepth: 3 });
/** One field more, less, or of another kind. */
const near = fc
  .tuple(fc.oneof(seen, act), fc.constantFrom('__proto__', 'do', 'page', 'extra'), rubbish)
  .map(([good, key, value]) => JSON.parse(JSON.stringify({ ...good, [key]: value })));

const anything = fc.record({
  from: fc.oneof(
    fc.constantFrom('page', 'popup', 'practice'),
    fc.constantFrom(...Object.keys(senders)),
  ),
  type: fc.constantFrom(
    'pageSeen',
    'panelAct',
    'popupAct',
    'popupAct',
    'overview',
    'report',
    'bring',
    'words',
  ),
  data: fc.oneof(
    { weight: 3, arbitrary: seen },
    { weight: 5, arbitrary: act },
    near,
    rubbish,
    fc.constantFrom(...locales, 'tlh', '__proto__'),
    fc.constantFrom(...Object.keys(files), ...Object.values(files), '../panel.js'),
    fc.constant(null),
  ),
});

/** What chance seldom puts together. */
const meant = <Data>(type: string, data: fc.Arbitrary<Data>) =>
  fc.record({
    from: fc.constantFrom(...Object.keys(senders)),
    type: fc.constant(type),
    data,
  });
const message = fc.oneof(
  { weight: 20, arbitrary: anything },
  { weight: 5, arbitrary: meant('pageSeen', seen) },
  { weight: 8, arbitrary: meant('panelAct', panelAct) },
  { weight: 5, arbitrary: meant('popupAct', popupAct) },
  meant('bring', fc.constantFrom(...Object.keys(files))),
);

const several = fc.array(message, { minLength: each, maxLength: each });

/** Each tab as it stood before, or nothing. Else most acts would be of a tab of which nothing is known. */
const tabsBefore = fc.option(
  seen.map(({ first: _, ...told }) => {
    const view = v.parse(tabViewSchema, { ...freshTab(), seen: told }); // in the order in which it is written
    return { 'tab.7': view, 'tab.8': view, 'practised.9': view };
  }),
);

/** Whether the protocol lets that sender say so. */
function isAllowed(from: string, type: string, data: unknown): boolean {
  const fromPage = from === 'page' || from === 'privatePage';
  const guided = fromPage || from === 'practice';
  const own = from === 'popup' || from === 'practice';
  if (type === 'pageSeen') {
    const parsed = v.safeParse(pageSeenSchema, data);
    return guided && parsed.success && (parsed.output?.carrier ?? 't-mobile-us') === 't-mobile-us';
  }
  if (type === 'panelAct') return guided && v.is(panelActSchema, data);
  if (type === 'bring') return fromPage && v.is(partSchema, data);
  if (type === 'popupAct') return own && v.is(popupActSchema, data);
  if (type === 'words') return own && locales.some((locale) => locale === data);
  return own;
}

/** Where the guide is closed or switched off no panel is brought, though it may be asked for. */
async function isUnwanted(from: string, type: string, data: unknown): Promise<boolean> {
  if (type !== 'bring' || data !== 'panel') return false;
  const [{ settings }, { wish }] = await Promise.all([
    load(),
    loadTab({ tab: senders[from]?.tab?.id ?? 0, isPractice: false }),
  ]);
  return wish === 'close' || settings.off.includes('www.t-mobile.com');
}

/** What an allowed message says: what is pressed, or how certain a page is of itself. Some are read by nobody, and may hold anything. */
const saidIn = (type: string, data: unknown) => {
  const { do: pressed, certainty, first } = { ...(data as Record<string, unknown> | null) };
  const named = [pressed, certainty].find((each) => typeof each === 'string');
  return [...(named ? [`${type} ${named}`] : []), ...(first ? [`${type} first`] : [])];
};
type Shape = (typeof panelActSchema | typeof popupActSchema)['options'][number];
function pressedIn({ entries }: Shape): readonly string[] {
  return 'literal' in entries.do ? [entries.do.literal] : entries.do.options;
}
const everythingSaid = [
  ...panelActSchema.options.flatMap(pressedIn).map((pressed) => `panelAct ${pressed}`),
  ...popupActSchema.options.flatMap(pressedIn).map((pressed) => `popupAct ${pressed}`),
  ...[...certainties, 'drifted', 'first'].map((certainty) => `pageSeen ${certainty}`),
];

/** What practising leaves, in the memory of its tab alone. */
const practised = v.strictObject({
  journey: guideStateSchema.entries.journey,
  side: guideStateSchema.entries.settings.entries.side,
});

/** Everything that is stored, as whoever wrote it must have left it. */
async function claimReadable(): Promise<void> {
  const { guide, ...others } = await fakeBrowser.storage.local.get(null);
  if (guide !== undefined) v.parse(guideStateSchema, guide);
  expect(others).toEqual({});
  for (const [key, value] of Object.entries(await fakeBrowser.storage.session.get(null))) {
    if (/^(?:tab\.[78]|practised\.9)$/.test(key)) v.parse(tabViewSchema, value);
    else if (key === 'practice.9') v.parse(practised, value);
    else if (key === 'journey.private') v.parse(guideStateSchema.entries.journey, value);
    else expect(key).toBe('intent');
  }
}

const onDisk = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

/** One script of ours, into the top of the page that asked. */
const broughtTo = (from: string, part: unknown) => ({
  target: { tabId: senders[from]?.tab?.id, frameIds: [0] },
  files: [files[v.parse(partSchema, part)]],
  injectImmediately: true,
});

it('ten thousand random messages: no throw, and no change that the protocol does not allow', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const executeScript = vi.fn(async () => [{}]);
  Object.assign(fakeBrowser, {
    action: { openPopup: async () => undefined },
    scripting: { executeScript },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, url: host, incognito: false }],
    sendMessage: (...[, , , respond]: [unknown, unknown, unknown, (given: unknown) => void]) =>
      respond({ res: null }),
  });
  const said = new Map(everythingSaid.map((what) => [what, { allowed: 0, moved: 0 }]));
  const count = { refused: 0, allowed: 0, changed: 0, brought: 0, practised: 0 };
  await fc.assert(
    fc.asyncProperty(tabsBefore, several, async (tabs, messages) => {
      fakeBrowser.storage.resetState();
      if (tabs) await fakeBrowser.storage.session.set(tabs);
      let before = await stored();
      for (const { from, type, data } of messages) {
        executeScript.mockClear();
        const disk = await onDisk();
        const allowed = isAllowed(from, type, data) && !(await isUnwanted(from, type, data));
        const answer = sendAs(senders[from] ?? {}, type, data);
        if (allowed) {
          await answer;
          await claimReadable();
          count.allowed++;
          if (type === 'bring') {
            expect(executeScript).toHaveBeenCalledExactlyOnceWith(broughtTo(from, data));
            count.brought++;
          }
          if (from === 'practice' && (type === 'pageSeen' || type === 'panelAct')) {
            expect(await onDisk()).toBe(disk);
            count.practised++;
          }
        } else {
          await expect(answer).rejects.toThrow(/^refused$/);
          expect(await stored()).toBe(before);
          expect(executeScript).not.toHaveBeenCalled();
          count.refused++;
        }
        const after = await stored();
        count.changed += Number(after !== before);
        if (allowed)
          for (const each of saidIn(type, data).flatMap((what) => said.get(what) ?? [])) {
            each.allowed++;
            each.moved += Number(tabs !== null && after !== before);
          }
        before = after;
      }
    }),
    { numRuns: turns },
  );
  // It was no empty run: both kinds came often, and allowed ones did something.
  expect(count.refused + count.allowed).toBe(turns * each);
  expect(Math.min(count.refused, count.allowed, count.changed)).toBeGreaterThan(200);
  expect(Math.min(count.brought, count.practised)).toBeGreaterThan(20);
  // All that can be said was, and what moves a refill on moved something.
  expect([...said].filter(([, { allowed }]) => allowed === 0)).toEqual([]);
  for (const what of ['panelAct done', 'panelAct answer', 'panelAct choose', 'popupAct mark'])
    expect(said.get(what)?.moved, what).toBeGreaterThan(0);
});

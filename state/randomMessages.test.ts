// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carrierIds } from '../content/carriers/brands';
import { certainties } from '../content/certainty';
import { sims } from '../content/guide/sims';
import { allSteps } from '../content/guide/steps';
import { moments, pageOf } from '../content/pages';
import { locales } from '../content/text';
import { contentScript, popup, practice, sendAs, stored } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import { answerPopup } from './answerPopup';
import { answerReport } from './answerReport';
import { answerWords } from './answerWords';
import { answerBring, files } from './bring';
import {
  pageSeenSchema,
  panelActSchema,
  partSchema,
  popupActSchema,
  storedSchema,
  tabViewSchema,
} from './schemas';
import type { Sender } from './sender';

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

const seen = fc
  .record({
    carrier: fc.constantFrom('t-mobile-us', 't-mobile-us', ...carrierIds),
    moment: fc.constantFrom(...moments),
    certainty: fc.constantFrom(...certainties, 'drifted'),
  })
  .map((some) => ({ ...some, page: pageOf(some.moment) }));
const step = fc.constantFrom(...allSteps);
const act = fc.oneof(
  fc.record({ do: fc.constantFrom('fold', 'open', 'close', 'done', 'keep', 'help', 'restart') }),
  fc.record({ do: fc.constantFrom('showAgain', 'recoveredRead') }),
  fc.record({ do: fc.constant('keepAway'), host: fc.string(), away: fc.boolean() }),
  fc.record({ do: fc.constant('answer'), yes: fc.boolean() }),
  fc.record({ do: fc.constantFrom('choose', 'mark'), step, done: fc.boolean() }),
  fc.record({ do: fc.constant('choose'), step }),
  fc.record({ do: fc.constant('dock'), side: fc.constantFrom('left', 'right', 'top') }),
  fc.record({ do: fc.constant('sim'), sim: fc.constantFrom(...sims) }),
  fc.record({ do: fc.constant('remind'), date: fc.constantFrom('2026-12-24', '2026-13-40', '') }),
  fc.record({
    do: fc.constant('settle'),
    change: fc.record(
      { locale: fc.constantFrom(...locales, 'tlh'), off: fc.array(fc.string(), { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  }),
);
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

/** Scripts are asked for by name, which chance seldom finds. */
const asksForPart = fc.record({
  from: fc.constantFrom(...Object.keys(senders)),
  type: fc.constant('bring'),
  data: fc.constantFrom(...Object.keys(files)),
});
const message = fc.oneof({ weight: 30, arbitrary: anything }, asksForPart);

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

/** What practising leaves, in the memory of its tab alone. */
const practised = v.strictObject({
  journey: storedSchema.entries.journey,
  side: storedSchema.entries.settings.entries.side,
});

/** Everything that is stored, as whoever wrote it must have left it. */
async function claimReadable(): Promise<void> {
  const { guide, ...others } = await fakeBrowser.storage.local.get(null);
  if (guide !== undefined) v.parse(storedSchema, guide);
  expect(others).toEqual({});
  for (const [key, value] of Object.entries(await fakeBrowser.storage.session.get(null))) {
    if (/^(?:tab\.[78]|practised\.9)$/.test(key)) v.parse(tabViewSchema, value);
    else if (key === 'practice.9') v.parse(practised, value);
    else if (key === 'journey.8') v.parse(storedSchema.entries.journey, value);
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
  const count = { refused: 0, allowed: 0, changed: 0, brought: 0, practised: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: each, maxLength: each }), async (messages) => {
      fakeBrowser.storage.resetState();
      let before = await stored();
      for (const { from, type, data } of messages) {
        executeScript.mockClear();
        const disk = await onDisk();
        const answer = sendAs(senders[from] ?? {}, type, data);
        if (isAllowed(from, type, data)) {
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
        before = after;
      }
    }),
    { numRuns: turns },
  );
  // It was no empty run: both kinds came often, and allowed ones did something.
  expect(count.refused + count.allowed).toBe(turns * each);
  expect(Math.min(count.refused, count.allowed, count.changed)).toBeGreaterThan(200);
  expect(Math.min(count.brought, count.practised)).toBeGreaterThan(20);
});

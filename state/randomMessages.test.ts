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
import { contentScript, popup, sendAs, stored } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import { answerPopup } from './answerPopup';
import { answerReport } from './answerReport';
import { answerWords } from './answerWords';
import {
  pageSeenSchema,
  panelActSchema,
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
});

/** As many as ten thousand, one after the other in turns of ten. */
const turns = 1000;
const each = 10;

const host = 'https://www.t-mobile.com/';
const senders: Record<string, Sender> = {
  page: contentScript(7, host),
  privatePage: { ...contentScript(8, host), tab: { id: 8, incognito: true } },
  popup: popup(),
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

const message = fc.record({
  from: fc.oneof(fc.constantFrom('page', 'popup'), fc.constantFrom(...Object.keys(senders))),
  type: fc.constantFrom(
    'pageSeen',
    'panelAct',
    'popupAct',
    'popupAct',
    'overview',
    'report',
    'words',
  ),
  data: fc.oneof(
    { weight: 3, arbitrary: seen },
    { weight: 5, arbitrary: act },
    near,
    rubbish,
    fc.constantFrom(...locales, 'tlh', '__proto__'),
    fc.constant(null),
  ),
});

/** Whether the protocol lets that sender say so. */
function isAllowed(from: string, type: string, data: unknown): boolean {
  const fromPage = from === 'page' || from === 'privatePage';
  if (type === 'pageSeen') {
    const parsed = v.safeParse(pageSeenSchema, data);
    return (
      fromPage && parsed.success && (parsed.output?.carrier ?? 't-mobile-us') === 't-mobile-us'
    );
  }
  if (type === 'panelAct') return fromPage && v.is(panelActSchema, data);
  if (type === 'popupAct') return from === 'popup' && v.is(popupActSchema, data);
  if (type === 'words') return from === 'popup' && locales.some((locale) => locale === data);
  return from === 'popup';
}

/** Everything that is stored, as whoever wrote it must have left it. */
async function claimReadable(): Promise<void> {
  const { guide, ...others } = await fakeBrowser.storage.local.get(null);
  if (guide !== undefined) v.parse(storedSchema, guide);
  expect(others).toEqual({});
  for (const [key, value] of Object.entries(await fakeBrowser.storage.session.get(null))) {
    if (/^tab\.[78]$/.test(key)) v.parse(tabViewSchema, value);
    else if (key === 'journey.8') v.parse(storedSchema.entries.journey, value);
    else expect(key).toBe('intent');
  }
}

it('ten thousand random messages: no throw, and no change that the protocol does not allow', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(fakeBrowser, { action: { openPopup: async () => undefined } });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, url: host, incognito: false }],
    sendMessage: (...[, , , respond]: [unknown, unknown, unknown, (given: unknown) => void]) =>
      respond({ res: null }),
  });
  const count = { refused: 0, allowed: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: each, maxLength: each }), async (messages) => {
      fakeBrowser.storage.resetState();
      let before = await stored();
      for (const { from, type, data } of messages) {
        const answer = sendAs(senders[from] ?? {}, type, data);
        if (isAllowed(from, type, data)) {
          await answer;
          await claimReadable();
          count.allowed++;
        } else {
          await expect(answer).rejects.toThrow(/^refused$/);
          expect(await stored()).toBe(before);
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
});

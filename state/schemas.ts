import * as v from 'valibot';
import { carrierIds } from '../content/carriers/brands';
import { certainties } from '../content/certainty';
import { sims } from '../content/guide/sims';
import { allSteps, methodSteps, type Step } from '../content/guide/steps';
import { moments, pageOf, pages, placingPages } from '../content/pages';
import { dateSchema } from './calendarDate';
import { hostSchema, settingStampsSchema, settingsChangeSchema, settingsSchema } from './settings';

/** The shapes of all that comes from outside: messages and storage. Nothing else is let in. */

const step = v.picklist(allSteps);
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const tabId = v.pipe(v.number(), v.integer());

export const pageSeenSchema = v.nullable(
  v.pipe(
    v.strictObject({
      carrier: v.picklist(carrierIds),
      page: v.picklist(pages),
      moment: v.picklist(moments),
      certainty: v.picklist([...certainties, 'drifted']),
      first: v.optional(v.boolean()),
      again: v.optional(v.boolean()),
      asks: v.optional(v.literal(true)),
    }),
    v.check(({ page, moment }) => pageOf(moment) === page),
  ),
);

export const partSchema = v.picklist(['panel', 'dates', 'es', 'zh']);

export const panelActSchema = v.variant('do', [
  v.strictObject({ do: v.picklist(['fold', 'open', 'close', 'keep', 'help']) }),
  v.strictObject({ do: v.literal('edit'), asked: v.optional(v.literal(true)) }),
  v.strictObject({
    do: v.literal('order'),
    page: v.picklist(placingPages),
    sent: v.optional(v.literal(true)),
  }),
  v.strictObject({ do: v.literal('done'), step }),
  v.strictObject({ do: v.literal('dock'), side: v.picklist(['left', 'right']) }),
  v.strictObject({ do: v.literal('answer'), page: v.picklist(pages), yes: v.boolean() }),
  v.strictObject({ do: v.literal('choose'), step }),
  v.strictObject({ do: v.literal('sim'), sim: v.picklist(sims) }),
  v.strictObject({ do: v.literal('remind'), date: dateSchema }),
]);

export const popupActSchema = v.variant('do', [
  v.strictObject({ do: v.literal('mark'), step, done: v.boolean() }),
  v.strictObject({ do: v.literal('settle'), change: settingsChangeSchema }),
  v.strictObject({ do: v.literal('keepAway'), host: hostSchema, away: v.boolean() }),
  v.strictObject({ do: v.picklist(['restart', 'showAgain', 'recoveredRead']) }),
]);

const entries = <T extends v.GenericSchema>(keys: readonly string[], value: T) =>
  v.record(v.picklist(keys), value);

/** Of what is stored as the guide's state; `migrated` leads up to it. */
export const guideVersion = 3;

export const guideStateSchema = v.strictObject({
  version: v.literal(guideVersion),
  journey: v.strictObject({
    carrier: v.nullable(v.picklist(carrierIds)),
    current: v.nullable(v.picklist(methodSteps.web)),
    signedIn: v.boolean(),
    tab: v.nullable(tabId),
    moved: time,
    ticks: entries(allSteps as readonly Step[], v.boolean()),
    ordered: v.optional(time),
  }),
  settings: settingsSchema,
  stamps: settingStampsSchema,
  recovered: v.boolean(),
});

export type GuideState = v.InferOutput<typeof guideStateSchema>;

export const tabViewSchema = v.strictObject({
  seen: pageSeenSchema,
  wish: v.nullable(v.picklist(['fold', 'open', 'close'])),
  answers: entries(
    pages,
    v.strictObject({ yes: v.boolean(), carrier: v.picklist(carrierIds), at: time }),
  ),
  chosen: v.nullable(
    v.strictObject({ step, page: v.picklist(pages), carrier: v.picklist(carrierIds), at: time }),
  ),
  refilling: v.nullable(v.strictObject({ carrier: v.picklist(carrierIds), at: time })),
  lastTold: v.nullable(v.picklist(pages)),
  paid: v.nullable(
    v.strictObject({
      page: v.picklist(pages),
      carrier: v.picklist(carrierIds),
      at: time,
      over: v.optional(v.literal(true)),
      sent: v.optional(v.literal(true)),
    }),
  ),
  checked: v.optional(v.boolean(), false),
  begun: v.optional(v.nullable(time), null),
});

import * as v from 'valibot';
import { sims } from '../content/guide/sims';
import { locales } from '../content/text/locales';
import { restamped, stampSchema } from './sync/stamp';

export const hostSchema = v.pipe(v.string(), v.maxLength(253));
/** More are not kept: the first are let go. */
const mostHosts = 100;

/** What the user settled, each with the time it was changed last, so that it can follow them. */
export const settingsSchema = v.strictObject({
  /** Whose card is refilled; null: not said yet. */
  sim: v.nullable(v.picklist(sims)),
  /** null: the browser's. */
  locale: v.nullable(v.picklist(locales)),
  /** Where the panel stands. */
  side: v.picklist(['left', 'right']),
  appearance: v.picklist(['system', 'light', 'dark']),
  /** Hosts where the panel keeps away. */
  off: v.pipe(v.array(hostSchema), v.maxLength(mostHosts)),
});

const { sim, locale, side, appearance, off } = settingsSchema.entries;

/** Some of them, as they are changed. */
export const settingsChangeSchema = v.strictObject({
  sim: v.exactOptional(sim),
  locale: v.exactOptional(locale),
  side: v.exactOptional(side),
  appearance: v.exactOptional(appearance),
  off: v.exactOptional(off),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export type Appearance = Settings['appearance'];
export type Side = Settings['side'];

export const settingStampsSchema = v.strictObject({
  sim: stampSchema,
  locale: stampSchema,
  side: stampSchema,
  appearance: stampSchema,
  off: stampSchema,
});

export type SettingStamps = v.InferOutput<typeof settingStampsSchema>;

/** As they are before anything was chosen: the browser's language, and nowhere off. */
export const freshSettings = (): Settings => ({
  sim: null,
  locale: null,
  side: 'right',
  appearance: 'system',
  off: [],
});

/** Of settings that were never changed: whatever another computer has is newer. */
export const freshStamps = (): SettingStamps => ({
  sim: 0,
  locale: 0,
  side: 0,
  appearance: 0,
  off: 0,
});

interface WithSettings {
  settings: Settings;
  stamps: SettingStamps;
}

/**
 * The settings after a change; what is not named stays.
 * @param now epoch milliseconds
 */
export function settle<S extends WithSettings>(
  stored: S,
  change: Partial<Settings>,
  now: number,
): S {
  const { values: settings, stamps } = restamped(stored.settings, stored.stamps, change, now);
  return { ...stored, settings, stamps };
}

/**
 * What can still be read of settings that stand in something that cannot. Each by itself: one that
 * is lost is as new, and of one whose time is lost whatever another computer has is newer.
 */
export function readableSettings(raw: unknown): WithSettings {
  const settings = freshSettings();
  const stamps = freshStamps();
  for (const key of Object.keys(settings) as (keyof Settings)[]) {
    const one = v.safeParse(
      v.object({
        settings: v.object({ [key]: settingsSchema.entries[key] }),
        stamps: v.fallback(v.object({ [key]: stampSchema }), { [key]: 0 }),
      }),
      raw,
    );
    if (!one.success) continue;
    Object.assign(settings, one.output.settings);
    Object.assign(stamps, one.output.stamps);
  }
  return { settings, stamps };
}

/** The hosts where the guide keeps away, with one more or one less. */
export function offWith(off: readonly string[], host: string, away: boolean): string[] {
  const others = off.filter((each) => each !== host);
  return away ? [...others, host].slice(-mostHosts) : others;
}

type Raw = Record<string, unknown>;

/** What each version needs to become the next one; a version is never taken out. */
const toNext: Record<number, (raw: Raw) => Raw> = {
  // 2026-11: a second carrier. Until then whatever was begun was begun with the first.
  1: (raw) => ({
    ...raw,
    version: 2,
    journey: isRaw(raw.journey)
      ? { ...raw.journey, carrier: isBegun(raw.journey) ? 't-mobile-us' : null }
      : raw.journey,
  }),
  // 2026-11: settings stand together, whose card it is among them; nobody had been asked that.
  2: ({ locale, side, ...raw }) => ({
    ...raw,
    version: 3,
    settings: { sim: null, locale, side, appearance: 'system', off: [] },
    stamps: { sim: 0, locale: 0, side: 0, appearance: 0, off: 0 },
  }),
};

/**
 * Stored data of any earlier version as the present one writes it. What cannot be read stays as
 * it is: the schema decides whether it is let in.
 */
export function migrated(raw: unknown): unknown {
  let data = raw;
  while (isRaw(data) && typeof data.version === 'number') {
    const next = toNext[data.version];
    if (!next) break;
    data = next(data);
  }
  return data;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBegun({ current, ticks }: Raw): boolean {
  return current !== null || (isRaw(ticks) && Object.keys(ticks).length > 0);
}

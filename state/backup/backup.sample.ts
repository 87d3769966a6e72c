import { noon } from '../lines/line.sample';
import { makeBackup } from './makeBackup';
import type { BackupPart } from './part';
import { type SampleStore, sampleStore } from './part.sample';

/** Three stores, a good backup of them, and something newer in them that must not be lost. */
export interface SampleBackup {
  guide: SampleStore;
  lines: SampleStore;
  records: SampleStore;
  stores: SampleStore[];
  parts: BackupPart[];
  good: string;
  parsed(): Record<string, unknown> & { parts: object };
  before: unknown[];
  now(): unknown[];
  /** A backup of what there is now. */
  text(): Promise<string>;
}

export async function sampleBackup(): Promise<SampleBackup> {
  const guide = sampleStore('guide', ['old guide']);
  const lines = sampleStore('lines', ['妈妈的卡', '爸爸的卡']);
  const records = sampleStore('records', ['one']);
  const stores = [guide, lines, records];
  const parts = stores.map(({ part }) => part);
  const now = () => stores.map((store) => store.now());
  const text = async () => {
    const made = await makeBackup(parts, noon);
    return made.ok ? made.text : made.why;
  };
  const good = await text();
  for (const { part } of stores) await part.write({ version: 1, words: [`new ${part.name}`] });
  const parsed = () => JSON.parse(good);
  return { guide, lines, records, stores, parts, good, parsed, before: now(), now, text };
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noon } from '../lines/line.sample';
import { type SampleBackup, sampleBackup } from './backup.sample';
import { makeBackup } from './makeBackup';
import { readBackup } from './readBackup';

let at: SampleBackup;
beforeEach(async () => {
  at = await sampleBackup();
});

describe('a backup', () => {
  it('is JSON that says what it is', () => {
    expect(at.parsed()).toEqual({
      format: 'refill-guide-backup',
      version: 1,
      made: '2026-11-01T12:00:00.000Z',
      parts: {
        guide: { version: 1, words: ['old guide'] },
        lines: { version: 1, words: ['妈妈的卡', '爸爸的卡'] },
        records: { version: 1, words: ['one'] },
      },
    });
  });

  it('is looked at first, and put in the place of what is there when asked', async () => {
    const read = await readBackup(at.good, at.parts);
    expect(read).toMatchObject({
      ok: true,
      counts: { guide: 1, lines: 2, records: 1 },
    });
    expect(at.now()).toEqual(at.before);
    if (read.ok) await read.apply();
    expect(at.now()).not.toEqual(at.before);
    expect(await at.text()).toBe(at.good);
  });

  it('may be the file itself, and saved by an editor that marks its files', async () => {
    expect(await readBackup(new Blob([at.good]), at.parts)).toMatchObject({ ok: true });
    expect(await readBackup(`\ufeff${at.good}`, at.parts)).toMatchObject({ ok: true });
    expect(await readBackup(JSON.stringify(at.parsed(), null, 2), at.parts)).toMatchObject({
      ok: true,
    });
  });

  it('that would be too big to be read again is not made', async () => {
    const bytes = new TextEncoder().encode(at.good).length;
    for (const { part } of at.stores) await part.write({ version: 1, words: [] });
    const read = await readBackup(at.good, at.parts);
    if (read.ok) await read.apply();
    expect(bytes).toBeGreaterThan(at.good.length);
    expect(await makeBackup(at.parts, noon, bytes)).toEqual({ ok: true, text: at.good });
    expect(await makeBackup(at.parts, noon, bytes - 1)).toEqual({ ok: false, why: 'tooBig' });
    expect(await makeBackup(at.parts, noon, 10)).toEqual({ ok: false, why: 'tooBig' });
  });

  it('is not made when the engine cannot hold the text', async () => {
    vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    expect(await makeBackup(at.parts, noon)).toEqual({ ok: false, why: 'tooBig' });
  });

  it('is not made by halves when a part cannot be read', async () => {
    at.lines.part.read = () => Promise.reject(new Error('lines'));
    await expect(makeBackup(at.parts, noon)).rejects.toThrow('lines');
  });
});

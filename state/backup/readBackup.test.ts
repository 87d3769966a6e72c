import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { type SampleBackup, sampleBackup } from './backup.sample';
import { readBackup } from './readBackup';

let at: SampleBackup;
beforeEach(async () => {
  at = await sampleBackup();
});

describe('a file that is refused says why and changes nothing', () => {
  const cases: [string, () => string | Blob, string][] = [
    ['nothing', () => '', 'notJson'],
    ['text', () => '日期,卡,金额', 'notJson'],
    ['half a backup', () => at.good.slice(0, -5), 'notJson'],
    ['a number', () => '1', 'notOurs'],
    ['null', () => 'null', 'notOurs'],
    ['a list', () => '[]', 'notOurs'],
    ['another program', () => '{"format":"other","version":9}', 'notOurs'],
    ['ours without anything', () => '{"format":"refill-guide-backup"}', 'broken'],
    ['the next version', () => JSON.stringify({ ...at.parsed(), version: 2 }), 'newer'],
    [
      'a later version of another shape',
      () => '{"format":"refill-guide-backup","version":7,"all":[]}',
      'newer',
    ],
    ['version nought', () => JSON.stringify({ ...at.parsed(), version: 0 }), 'broken'],
    ['a version in words', () => JSON.stringify({ ...at.parsed(), version: '2' }), 'broken'],
    ['half a version', () => JSON.stringify({ ...at.parsed(), version: 1.5 }), 'broken'],
    ['no date', () => JSON.stringify({ ...at.parsed(), made: undefined }), 'broken'],
    ['no such date', () => JSON.stringify({ ...at.parsed(), made: 'yesterday' }), 'broken'],
    ['something more', () => JSON.stringify({ ...at.parsed(), more: 1 }), 'broken'],
    ['no parts', () => JSON.stringify({ ...at.parsed(), parts: [] }), 'broken'],
    [
      'a part more',
      () => JSON.stringify({ ...at.parsed(), parts: { ...at.parsed().parts, other: 1 } }),
      'broken',
    ],
    [
      'a part less',
      () => JSON.stringify({ ...at.parsed(), parts: { ...at.parsed().parts, lines: undefined } }),
      'broken',
    ],
    [
      'a part that is wrong',
      () =>
        JSON.stringify({ ...at.parsed(), parts: { ...at.parsed().parts, lines: { version: 1 } } }),
      'broken',
    ],
    [
      'a part that is newer',
      () =>
        JSON.stringify({ ...at.parsed(), parts: { ...at.parsed().parts, lines: { version: 2 } } }),
      'newer',
    ],
    [
      'a part that is newer beside a wrong one',
      () =>
        JSON.stringify({ ...at.parsed(), parts: { guide: 1, lines: { version: 2 }, records: 2 } }),
      'newer',
    ],
    ['a way to every object', () => at.good.replace('"lines"', '"__proto__"'), 'broken'],
    ['deep nesting', () => `${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'notOurs'],
    [
      'a file that is gone',
      () => Object.assign(new Blob([at.good]), { text: () => Promise.reject(new Error()) }),
      'broken',
    ],
  ];
  test.each(cases)('%s', async (_, source, why) => {
    expect(await readBackup(source(), at.parts)).toEqual({ ok: false, why });
    expect(at.now()).toEqual(at.before);
  });

  it('what is too big is not even read', async () => {
    const bytes = new TextEncoder().encode(at.good).length;
    const tooBig = { ok: false, why: 'tooBig' };
    expect(await readBackup(at.good, at.parts, bytes)).toMatchObject({ ok: true });
    expect(await readBackup(at.good, at.parts, bytes - 1)).toEqual(tooBig);
    const blob = new Blob([at.good]);
    const text = vi.spyOn(blob, 'text');
    expect(await readBackup(blob, at.parts, bytes - 1)).toEqual(tooBig);
    expect(text).not.toHaveBeenCalled();
    expect(await readBackup(new Blob([at.good]), at.parts, bytes)).toMatchObject({ ok: true });
  });

  it('a part that stumbles over it', async () => {
    at.lines.part.check = () => {
      throw new TypeError('unforeseen');
    };
    expect(await readBackup(at.good, at.parts)).toEqual({ ok: false, why: 'broken' });
    expect(at.now()).toEqual(at.before);
  });
});

import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { noon } from '../lines/line.sample';
import { fileKinds, isShown } from './fileKind';
import { checkFile, readFile } from './files';
import { freshDatabase } from './fresh.sample';
import { fileInfoSchema, largestFile } from './record';
import { sampleBytes, sampleDraft, sampleFile, today } from './record.sample';
import { addRecord } from './records';

beforeEach(freshDatabase);

const of = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;

describe('a file that the user chose', () => {
  test.each(fileKinds)('%s is kept', async (kind) => {
    const file = sampleFile(kind);
    expect(await checkFile(file)).toEqual({
      file: {
        info: { name: file.name, type: kind, size: 64 },
        bytes: sampleBytes(kind),
      },
    });
  });

  test.each<[string, ArrayBuffer, string]>([
    ['nothing', of(''), 'a.jpg'],
    ['text', of('a receipt'), 'a.jpg'],
    ['a page', of('<!doctype html><script>'), 'a.pdf'],
    ['a drawing with scripts', of('<svg xmlns="http://www.w3.org/2000/svg">'), 'a.png'],
    ['an animation', of('GIF89a      '), 'a.gif'],
    ['a sound in the same wrapping as a photo', of('RIFF\x24\0\0\0WAVEfmt '), 'a.webp'],
    ['a film in the same wrapping as a photo', of('\0\0\0\x18ftypisom\0\0'), 'a.heic'],
    ['a program', of('MZ\x90\0\x03\0\0\0\x04\0\0\0'), 'a.pdf'],
    ['half a head', of('\x89PNG\r\n'), 'a.png'],
    ['a document behind something else', of('<html>%PDF-1.7'), 'a.pdf'],
  ])('%s is not, whatever it is called', async (_, bytes, name) => {
    const file = new File([bytes], name, { type: 'image/jpeg' });
    expect(await checkFile(file)).toEqual({ problem: 'fileKind' });
  });

  it('of ten megabytes is kept, of one byte more not', async () => {
    const largest = sampleFile('image/jpeg', 'a.jpg', largestFile);
    expect(await checkFile(largest)).toHaveProperty('file');
    const larger = sampleFile('image/jpeg', 'a.jpg', largestFile + 1);
    expect(await checkFile(larger)).toEqual({ problem: 'fileBig' });
  });

  it('that has gone since is told of', async () => {
    const file = sampleFile();
    file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await checkFile(file)).toEqual({ problem: 'fileUnreadable' });
  });

  test.each<[string, string]>([
    ['收据.jpg', '收据.jpg'],
    ['IMG_0001.JPEG', 'IMG_0001.jpeg'],
    ['receipt.html', 'receipt.html.jpg'],
    ['receipt', 'receipt.jpg'],
    ['', 'receipt.jpg'],
    ['.jpg', 'jpg.jpg'],
    ['../../etc/passwd', 'etc passwd.jpg'],
    ['C:\\fakepath\\a.jpg', 'C fakepath a.jpg'],
    ['gpj.\u202eexe.jpg', 'gpj.exe.jpg'],
    [`${'长'.repeat(300)}.jpg`, `${'长'.repeat(96)}.jpg`],
  ])('"%s" is called %s', async (name, kept) => {
    const checked = await checkFile(sampleFile('image/jpeg', name));
    expect(checked).toMatchObject({ file: { info: { name: kept } } });
    expect('file' in checked && v.is(fileInfoSchema, checked.file.info)).toBe(true);
  });

  it('is shown where every browser can', () => {
    expect(fileKinds.filter(isShown)).toEqual(['image/jpeg', 'image/png', 'image/webp']);
  });
});

describe('a kept file', () => {
  it('comes back with its name, type and every byte', async () => {
    const saved = await addRecord(
      sampleDraft(),
      sampleFile('application/pdf', '收据.pdf'),
      today,
      noon,
    );
    const id = 'record' in saved ? saved.record.id : '';
    const file = await readFile(id);
    expect(file).toMatchObject({ name: '收据.pdf', type: 'application/pdf', size: 64 });
    expect(await file?.arrayBuffer()).toEqual(sampleBytes('application/pdf'));
  });

  it('is not there without one', async () => {
    const saved = await addRecord(sampleDraft(), null, today, noon);
    expect(await readFile('record' in saved ? saved.record.id : '')).toBeUndefined();
    expect(await readFile('nobody')).toBeUndefined();
  });
});

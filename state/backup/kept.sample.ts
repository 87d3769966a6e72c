import { ids } from '../lines/line.sample';
import type { All } from '../records/all';
import { sampleBytes, sampleRecord } from '../records/record.sample';

export const jpeg = { name: '收据.jpg', type: 'image/jpeg' as const, size: 64 };
/** Two records, one of them with a photo. */
export const kept: All = {
  records: [
    sampleRecord({ id: ids[0], file: jpeg }),
    sampleRecord({ id: ids[1], file: null, note: '👩‍👧' }),
  ],
  files: [{ id: ids[0], bytes: sampleBytes('image/jpeg') }],
};

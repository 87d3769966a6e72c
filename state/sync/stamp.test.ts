import { expect, it } from 'vitest';
import { restamped } from './stamp';

const values = { name: 'a', days: [3, 0], on: true };
const stamps = { name: 5, days: 7, on: 0 };

it('stamps what differs, after all that is there, and leaves the rest as it was', () => {
  expect(restamped(values, stamps, { name: 'b', days: [3, 0] }, 3)).toEqual({
    values: { ...values, name: 'b' },
    stamps: { ...stamps, name: 8 },
  });
  expect(restamped(values, stamps, { days: [0, 3], on: false }, 20.5)).toEqual({
    values: { ...values, days: [0, 3], on: false },
    stamps: { ...stamps, days: 20, on: 20 },
  });
});

it('changes neither what it is given nor anything where nothing differs', () => {
  expect(restamped(values, stamps, { ...values }, 20)).toEqual({ values, stamps });
  restamped(values, stamps, { on: false }, 20);
  expect([values.on, stamps.on]).toEqual([true, 0]);
});

it('leaves alone what has no stamp', () => {
  const line = { id: 'x', ...values };
  expect(restamped(line, stamps, { name: 'b' }, 20).values).toEqual({ ...line, name: 'b' });
});

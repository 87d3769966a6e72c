import { expect, it } from 'vitest';
import { roomFor } from './makeRoom';

// The view is 600 px high: a sheet keeps 180 of them.
it.each([
  ['has the room below the control', { y: 100, height: 40 }, true, false, 452],
  ['keeps to the foot while that is enough', { y: 372, height: 40 }, true, false, 180],
  ['goes to the top where it is not', { y: 373, height: 40 }, true, true, 365],
  ['waits at the foot for a page that scrolls on', { y: 373, height: 40 }, false, false, 179],
  ['keeps to the foot where the top is no better', { y: 187, height: 400 }, true, false, 5],
  ['goes to the top where there is just enough room', { y: 188, height: 400 }, true, true, 180],
] as const)('a sheet %s', (_, rect, atEnd, low, room) => {
  expect(roomFor(rect, 600, atEnd)).toEqual({ low, room });
});

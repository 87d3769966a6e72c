// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { boxes, withBoxes } from '../tests/unit/aboutMoney/boxes';
import { judged } from '../tests/unit/judged';

/** Outside a refill, and within one, where that is something else. */
function said(address: string, html: string): string {
  const { outside, within } = judged(address, html);
  return outside === within ? outside : `${outside} | ${within}`;
}

test.each(boxes)('%s', (_name, _is, says, over, ...inFront) => {
  expect(said(over[2], withBoxes(over, inFront))).toBe(says);
});

// What only a box puts out of reach is within it when that is gone.
test.each([...new Set(boxes.map(([, , , over]) => over))])('%s without a box: %s', (...over) => {
  const [page, html, address] = over;
  const alone = withBoxes([page, html.replaceAll(' inert', ''), address], []);
  expect(said(address, alone)).toBe(page);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import { datesIn } from '../../content/datesIn';
import { renewalDate } from '../../content/renewalDate';
import {
  account,
  asked,
  bring,
  drawn,
  guided,
  open,
  orphan,
  panel,
  settled,
  show,
  start,
  told,
} from './guide.sample';
import { parts } from './parts';

guided();

describe('what reads dates', () => {
  const brought = () => bring.mock.calls.filter(([part]) => part === 'dates').length;
  const renews = (on: string) => show(`${account}<p>Your plan renews on ${on}.</p>`);
  const day = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString();
  let arrive: () => void;

  beforeEach(() => {
    bring.mockImplementation(async (part) => {
      if (part === 'panel') parts.openPanel = open;
      if (part === 'dates') await new Promise<void>((done) => (arrive = done));
    });
    asked.mockResolvedValue(sample({}, { remind: 'Remind me' }));
  });
  afterEach(() => void Reflect.deleteProperty(parts, 'dates'));

  const arrived = async () => {
    parts.dates = { datesIn, renewalDate };
    arrive();
    await vi.advanceTimersByTimeAsync(0);
  };

  // The first of these: what has been learnt stays.
  it('tells the newest of past payments, to be pointed at', async () => {
    asked.mockResolvedValue(sample({ page: 'history' }));
    show(`<h1>Payment history</h1><table><tbody>
<tr><td>2026-01-04</td><td>Refill</td><td>$15.00</td></tr><tr><td>2025-12-05</td><td>Refill</td><td>$15.00</td></tr></tbody></table>`);
    start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(told()).toMatchObject([{ moment: 'history.look' }]);
    drawn()?.onPoint(true);
    expect(drawn()?.target()?.localName).not.toBe('tr');
    const { key } = drawn() ?? {};
    await arrived();
    expect(drawn()?.target()).toBe(document.querySelector('tr'));
    expect(drawn()?.key).not.toBe(key); // the ring goes there
  });

  it('comes after the panel, which then shows the date; the background is told of none', async () => {
    renews(day(9));
    start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(drawn()).toMatchObject({ show: expect.anything(), date: undefined });
    await arrived();
    expect(drawn()).toMatchObject({ date: day(9) });
    renews(day(10));
    await settled();
    expect(drawn()).toMatchObject({ date: day(10) });
    expect(brought()).toBe(1);
    expect(JSON.stringify(asked.mock.calls)).not.toMatch(day(9));
  });

  it.each([
    ['a folded panel', sample({ state: 'folded' }, { remind: 'Remind me' })],
    ['a page that is asked for no date', sample()],
  ])('is not needed by %s', async (_, answer) => {
    renews(day(9));
    asked.mockResolvedValue(answer);
    start();
    await settled();
    expect(drawn()).toMatchObject({ show: answer });
    expect(brought()).toBe(0);
  });

  it('changes nothing any more once the extension is gone', async () => {
    renews(day(9));
    start();
    await vi.advanceTimersByTimeAsync(2000);
    orphan();
    drawn()?.onAct({ do: 'fold' });
    await vi.advanceTimersByTimeAsync(0);
    expect(panel.sayReload).toHaveBeenCalledOnce();
    const before = panel.draw.mock.calls.length;
    await arrived();
    expect(panel.draw.mock.calls).toHaveLength(before);
  });
});

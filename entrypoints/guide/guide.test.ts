// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import { datesIn } from '../../content/datesIn';
import { renewalDate } from '../../content/renewalDate';
import { sendMessage } from '../../messages';
import { startGuide } from './guide';
import { isOrphan } from './isOrphan';
import { parts } from './parts';

const heard = new Map<string, () => unknown>();
vi.mock('../../messages', () => ({
  sendMessage: vi.fn(),
  onMessage: (type: string, answer: () => unknown) => {
    heard.set(type, answer);
    return () => heard.delete(type);
  },
}));
vi.mock('./isOrphan', () => ({ isOrphan: vi.fn() }));
vi.mock('../../content/visible', async () => ({
  isVisible: (await import('../../tests/unit/seesByStyle')).seesByStyle,
}));

const account =
  '<h1>Welcome back</h1><p>Available Service Balance</p><p>$2.14</p><p>Renewal amount: $15.00</p><button>Refill</button>';
const asked = vi.mocked(sendMessage);
const bring = vi.fn<(part: string) => Promise<void>>();
const panel = {
  draw: vi.fn(),
  sayReload: vi.fn(),
  place: vi.fn(),
  box: vi.fn(() => null),
  isDeaf: vi.fn(() => false),
  isBeaten: vi.fn(() => false),
  reveal: vi.fn(),
};
const open = vi.fn(() => panel);

/** Longer than any wait between two looks. */
const settled = () => vi.advanceTimersByTimeAsync(4000);
const drawn = () => panel.draw.mock.lastCall?.[0];
/** What the background was told of pages, in order. */
const told = () => asked.mock.calls.filter(([type]) => type === 'pageSeen').map(([, seen]) => seen);
const show = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
};
const start = () =>
  startGuide({
    document,
    address: () => new URL('https://www.t-mobile.com/somewhere/else'),
    bring,
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(isOrphan).mockReturnValue(false);
  asked.mockResolvedValue(sample());
  bring.mockImplementation(async (part) => {
    if (part === 'panel') parts.openPanel = open;
  });
  panel.isDeaf.mockReturnValue(false);
  panel.box.mockReturnValue(null);
  panel.isBeaten.mockReturnValue(false);
  open.mockReturnValue(panel);
  show(account);
});
afterEach(async () => {
  vi.mocked(isOrphan).mockReturnValue(true); // ends whatever was started
  asked.mockRejectedValue(new Error('gone'));
  show(account);
  heard.get('lookAgain')?.();
  await settled();
  panel.sayReload.mock.lastCall?.[1]();
  heard.clear();
  Reflect.deleteProperty(parts, 'openPanel');
  vi.clearAllMocks();
  vi.useRealTimers();
});

it('tells which page it is, not what is on it, and draws what is answered', async () => {
  start();
  await settled();
  expect(told()).toEqual([
    {
      carrier: 't-mobile-us',
      page: 'dashboard',
      moment: 'dashboard.refill',
      certainty: 'sure',
      first: true,
    },
  ]);
  expect(drawn()).toMatchObject({ show: sample(), label: 'Refill', pointing: 'off' });
});

it('brings in no panel where there is nothing to tell, and says so once', async () => {
  asked.mockResolvedValue(null);
  show('<h1>About us</h1>');
  start();
  await settled();
  document.body.append('more of it');
  await settled();
  expect(asked.mock.calls).toEqual([['pageSeen', null]]);
  expect(bring).not.toHaveBeenCalled();
});

it('takes away at once what was said of a page that is gone, and tells of none while the next may load', async () => {
  start();
  await settled();
  show('<h1>One moment</h1>');
  await vi.advanceTimersByTimeAsync(1000);
  expect(drawn()).toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  show(account);
  await settled();
  expect(drawn()).toMatchObject({ show: sample() });
  expect(told()).toEqual([expect.anything(), expect.anything()]);
});

it('points at nothing behind a box that has to be answered first', async () => {
  show(
    '<p>Refill</p><h1>Review your order</h1><p>Total $40.00</p><button>Place order</button><div role="dialog" aria-modal="true"><h2>Choose an amount to refill</h2><button>$10</button><button>$25</button><button>$40</button><button>Update</button></div>',
  );
  start();
  await settled();
  expect(told()[0]).toMatchObject({ page: 'chooseAmount' });
  expect(drawn()?.target()?.textContent).not.toBe('Place order');
});

it('draws what is said of a page that is not known: it may be what came of a payment', async () => {
  show('<h1>About us</h1>');
  start();
  await settled();
  expect(drawn()).toMatchObject({ show: sample(), label: undefined });
});

it('says nothing anew of a page that only moves', async () => {
  start();
  await settled();
  for (const line of ['one', 'two', 'three']) {
    document.body.append(line);
    await settled();
  }
  expect(told()).toHaveLength(1);
});

it('takes down what stood there once the page is another, and not while it only blinks', async () => {
  start();
  await settled();
  show('<p>Loading</p>');
  await vi.advanceTimersByTimeAsync(200);
  show(account);
  await settled();
  expect(told()).toHaveLength(1);
  asked.mockResolvedValue(null);
  show('<h1>About us</h1>');
  await settled();
  expect(told()).toEqual([expect.anything(), null]);
  expect(drawn()).toBeNull();
});

it('drops an answer that comes after a newer question', async () => {
  let late: (show: null) => void = () => undefined;
  asked.mockReturnValueOnce(new Promise((answer) => (late = answer)));
  start();
  await settled();
  heard.get('lookAgain')?.();
  await settled();
  expect(drawn()).toMatchObject({ show: sample() });
  late(null);
  await settled();
  expect(drawn()).toMatchObject({ show: sample() });
});

describe('a background that does not answer', () => {
  it('is asked again a few times, and then only when the page changes', async () => {
    asked.mockRejectedValue(new Error('starting'));
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toHaveLength(4);
    asked.mockResolvedValue(sample());
    document.body.append('changed');
    await settled();
    expect(told()).toHaveLength(5);
    expect(drawn()).toMatchObject({ show: sample() });
  });

  it('is told again that a page is gone, and what stood beside it goes', async () => {
    start();
    await settled();
    asked.mockRejectedValueOnce(new Error('stopping')).mockResolvedValue(null);
    show('<h1>About us</h1>');
    await settled();
    expect(drawn()).toBeNull();
    await settled();
    expect(told()).toEqual([expect.anything(), null, null]);
    expect(drawn()).toBeNull();
  });

  it('leaves nothing beside a page that came after, though it hears of none', async () => {
    start();
    await settled();
    asked.mockRejectedValue(new Error('stopped'));
    show('<h1>About us</h1>');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toHaveLength(5);
    expect(drawn()).toBeNull();
  });

  it('is left alone once the extension is gone: what stood there says so, once', async () => {
    start();
    await settled();
    vi.mocked(isOrphan).mockReturnValue(true);
    asked.mockRejectedValue(new Error('Extension context invalidated.'));
    drawn()?.onAct({ do: 'fold' });
    await settled();
    expect(panel.sayReload).toHaveBeenCalledOnce();
    const before = asked.mock.calls.length;
    show('<h1>About us</h1>');
    await settled();
    expect(asked.mock.calls).toHaveLength(before);
  });
});

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
    vi.mocked(isOrphan).mockReturnValue(true);
    asked.mockRejectedValue(new Error('Extension context invalidated.'));
    drawn()?.onAct({ do: 'fold' });
    await vi.advanceTimersByTimeAsync(0);
    expect(panel.sayReload).toHaveBeenCalledOnce();
    const before = panel.draw.mock.calls.length;
    await arrived();
    expect(panel.draw.mock.calls).toHaveLength(before);
  });
});

describe('the ring', () => {
  const point = async (on: boolean) => {
    drawn()?.onPoint(on);
    await settled();
  };

  it('is put around the control, found anew, and goes once that was pressed', async () => {
    start();
    await settled();
    await point(true);
    expect(drawn()).toMatchObject({ pointing: 'on' });
    expect(drawn()?.target()).toBe(document.querySelector('button'));
    expect(panel.reveal).toHaveBeenCalledExactlyOnceWith(document.querySelector('button'));
    document.querySelector('button')?.click();
    expect(drawn()).toMatchObject({ pointing: 'off' });
  });

  it('says that its control is gone, and is around it again as it comes back', async () => {
    start();
    await settled();
    await point(true);
    const { key } = drawn() ?? {};
    const button = document.querySelector('button');
    button?.remove();
    drawn()?.onGone(true);
    await settled();
    expect(drawn()).toMatchObject({ pointing: 'gone' });
    if (button) button.getBoundingClientRect = () => new DOMRect(0, 0, 80, 30);
    document.querySelector('main')?.append(button ?? '');
    await settled();
    expect(drawn()?.key).not.toBe(key); // followed anew, by no clock
  });

  it('goes with the page that it was on, before that is told of', async () => {
    start();
    await settled();
    await point(true);
    asked.mockReturnValue(new Promise(() => undefined));
    show(
      '<h1>Enter your password</h1><label>Password <input type="password"></label><button>Log in</button>',
    );
    await settled();
    expect(told().at(-1)).toMatchObject({ page: 'signIn' });
    expect(drawn()).toMatchObject({ pointing: 'off' });
  });
});

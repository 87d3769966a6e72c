// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import {
  account,
  asked,
  bring,
  drawn,
  guided,
  lookAgain,
  settled,
  show,
  start,
  told,
} from './guide.sample';

guided();

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
  await vi.advanceTimersByTimeAsync(500);
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

it('says whether it was only asked for the sake of another tab', async () => {
  start();
  await settled();
  asked.mockRejectedValueOnce(new Error('nobody there'));
  lookAgain();
  await settled();
  show(
    '<h1>Enter your password</h1><label>Password <input type="password"></label><button>Log in</button>',
  );
  await settled();
  const again = [undefined, true, true, undefined]; // until somebody has heard it
  expect(told()).toMatchObject(again.map((each) => ({ again: each })));
});

it('drops an answer that comes after a newer question', async () => {
  let late: (show: null) => void = () => undefined;
  asked.mockReturnValueOnce(new Promise((answer) => (late = answer)));
  start();
  await settled();
  lookAgain();
  await settled();
  expect(drawn()).toMatchObject({ show: sample() });
  late(null);
  await settled();
  expect(drawn()).toMatchObject({ show: sample() });
});

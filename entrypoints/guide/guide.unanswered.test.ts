// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import type { PanelAct, sendMessage } from '../../messages';
import {
  asked,
  drawn,
  guided,
  orphan,
  panel,
  presses,
  settled,
  show,
  start,
  told,
} from './guide.sample';

guided();

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
    orphan();
    drawn()?.onAct({ do: 'fold' });
    await settled();
    expect(panel.sayReload).toHaveBeenCalledOnce();
    const before = asked.mock.calls.length;
    show('<h1>About us</h1>');
    await settled();
    expect(asked.mock.calls).toHaveLength(before);
  });
});

describe('a press that nobody answers', () => {
  const folded = sample({ state: 'folded' });
  const signIn =
    '<h1>Enter your password</h1><label>Password <input type="password"></label><button>Log in</button>';
  /** So often a press fails; pages are answered. */
  const failing = (times: number) => {
    let left = times;
    asked.mockImplementation((async (type: string) => {
      if (type !== 'panelAct') return sample();
      if (left-- > 0) throw new Error('stopping');
      return folded;
    }) as typeof sendMessage);
  };
  const act = (pressed: PanelAct) => drawn()?.onAct(pressed);

  it.each<PanelAct>([
    { do: 'fold' },
    { do: 'close' },
    { do: 'done', step: 'web.findRefill' },
    { do: 'choose', step: 'web.pay' },
    { do: 'answer', page: 'dashboard', yes: true },
    { do: 'dock', side: 'left' },
    { do: 'sim', sim: 'metro-us' },
  ])('is repeated, at most twice: $do', async (pressed) => {
    asked.mockResolvedValue(sample({ page: 'dashboard' }));
    start();
    await settled();
    failing(2);
    act(pressed);
    await settled();
    expect(presses()).toEqual([pressed, pressed, pressed]);
    expect(drawn()).toMatchObject({ show: folded });
    failing(9);
    act(pressed);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(presses()).toHaveLength(6);
  });

  it.each<PanelAct>([{ do: 'keep' }, { do: 'help' }, { do: 'remind', date: '2026-12-04' }])(
    'is not repeated where that may open a second popup: $do',
    async (pressed) => {
      start();
      await settled();
      failing(1);
      act(pressed);
      await settled();
      expect(presses()).toEqual([pressed]);
    },
  );

  it('closes what is said after paying once: the next close would be of the guide', async () => {
    asked.mockResolvedValue(sample({ page: 'paymentPending' }));
    show('<h1>About us</h1>');
    start();
    await settled();
    failing(1);
    act({ do: 'close' });
    await settled();
    expect(presses()).toHaveLength(1);
  });

  it('does not outlive its page, though nobody has looked at the next one yet', async () => {
    start();
    await settled();
    failing(1);
    act({ do: 'fold' });
    await vi.advanceTimersByTimeAsync(399);
    show(signIn);
    await settled();
    expect(presses()).toHaveLength(1);
    expect(told().at(-1)).toMatchObject({ page: 'signIn' });
  });

  it('does not outlive a page that was put away, and come back to', async () => {
    start();
    await settled();
    failing(1);
    act({ do: 'fold' });
    await vi.advanceTimersByTimeAsync(399);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(presses()).toHaveLength(1);
  });

  it('gives way to a newer one', async () => {
    start();
    await settled();
    failing(1);
    act({ do: 'fold' });
    await vi.advanceTimersByTimeAsync(0);
    act({ do: 'dock', side: 'left' });
    await settled();
    expect(presses()).toEqual([{ do: 'fold' }, { do: 'dock', side: 'left' }]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import { asked, drawn, guided, orphan, panel, settled, show, start, told } from './guide.sample';

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

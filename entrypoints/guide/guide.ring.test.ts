// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { asked, drawn, guided, panel, settled, show, start, told } from './guide.sample';

guided();

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

  it('is of the control as it is at that moment', async () => {
    start();
    await settled();
    const [button] = document.querySelectorAll('button');
    const another = button?.cloneNode(true) as HTMLElement;
    document.querySelector('main')?.append(another);
    await settled();
    expect(drawn()?.target()).toBe(button);
    const of = vi.spyOn(button as Element, 'getAttribute').mockReturnValue('display: none');
    expect(drawn()?.target()).toBe(another); // hidden by a style sheet, of which nobody is told
    of.mockRestore();
    const third = another.cloneNode(true) as HTMLElement;
    another.replaceWith(third);
    button?.remove();
    expect(drawn()?.target()).toBe(third);
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

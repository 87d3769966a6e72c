import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import type { PanelAct, Show } from '../../messages';
import { type Heard, Panel, type PanelProps } from './Panel';

/** What the page has, as far as a test cares. */
type Found = Partial<Pick<PanelProps, 'pointing' | 'label' | 'date'>>;

/** For tests: draws the panel into a document and collects what it asks for. */
export function stage() {
  const root = document.createElement('div');
  /** What was pressed; yes or no: whether the ring is wanted. */
  const told: (PanelAct | boolean)[] = [];
  let heard: Heard = {};

  beforeEach(() => {
    told.length = 0;
    heard = {};
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    document.body.replaceChildren();
  });

  function find(selector: string): HTMLElement {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing is ${selector} in ${root.innerHTML}`);
    return found;
  }

  /** The button with this text or label. */
  function button(name: string): HTMLElement {
    const found = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === name || one.getAttribute('aria-label') === name,
    );
    if (!found) throw new Error(`No button says ${name} in ${root.innerHTML}`);
    return found;
  }

  return {
    root,
    told,
    find,
    button,
    draw: (show: Show, { pointing = 'off', label, date }: Found = {}) =>
      act(() =>
        render(
          <Panel
            show={show}
            host="www.t-mobile.com"
            label={label}
            date={date}
            pointing={pointing}
            heard={heard}
            onAct={(done) => told.push(done)}
            onPoint={(on) => told.push(on)}
          />,
          root,
        ),
      ),
    /** As while the page shows nothing to guide; what was told on it is remembered. */
    hide: () => act(() => render(null, root)),
    async press(name: string) {
      button(name).focus();
      await act(() => button(name).click());
    },
    async pressEscape() {
      const event = new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        cancelable: true,
      });
      await act(() => void (document.activeElement ?? root).dispatchEvent(event));
    },
  };
}

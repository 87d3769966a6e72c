import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

/** For tests: draws a part of the settings into a document, and presses what is in it. */
export function stage() {
  const root = document.createElement('div');
  /** What is asked of the wiring is answered a few turns later. */
  const answered = () => new Promise((next) => setTimeout(next));

  beforeEach(() => document.body.append(root));
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  return {
    root,
    answered,
    draw: (view: ComponentChild) => act(() => render(view, root)),
    text: () => root.textContent ?? '',
    /** Presses the button or label that says this. */
    press(label: string) {
      const found = [...root.querySelectorAll<HTMLElement>('button, label')].find(
        (each) => each.textContent?.trim() === label,
      );
      if (!found) throw new Error(`nothing to press: ${label}`);
      return act(async () => {
        found.click();
        await answered();
      });
    },
  };
}

import type { Driver } from './driver';

/** How the panel is really drawn: what a page could spoil. Lengths in px. */
export interface Looks {
  width: number;
  titleSize: string;
  textSize: string;
  host: string;
  /** Buttons that are not drawn, or too small to press. */
  undrawn: number;
  /** Whether the words of the panel stand out from its paper. */
  paper: string;
  ink: string;
}

export async function looks(driver: Driver): Promise<Looks | undefined> {
  return driver.inPanel((root) => {
    const panel = root.querySelector('aside');
    const title = root.querySelector('h2');
    const text = root.querySelector('.body > p:not([class])');
    if (!panel || !title || !text) throw new Error('The panel is not open.');
    const host = getComputedStyle(root.host);
    const undrawn = [...root.querySelectorAll('button')].filter((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width < 24 || height < 24 || getComputedStyle(button).visibility !== 'visible';
    });
    return {
      width: panel.offsetWidth,
      titleSize: getComputedStyle(title).fontSize,
      textSize: getComputedStyle(text).fontSize,
      host: `${host.display} ${host.position} ${host.zIndex}`,
      undrawn: undrawn.length,
      paper: getComputedStyle(panel).backgroundColor,
      ink: getComputedStyle(title).color,
    };
  });
}

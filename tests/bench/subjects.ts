import { rmSync } from 'node:fs';
import { makeExtension } from './extension';
import { empty, guide, nothing } from './names';
import { bundlePeer, installPeers, peers } from './peers';

/** What stands in a page to be measured. */
export interface Subject {
  name: string;
  /** Its extension; undefined: a browser without any. */
  dir: string | undefined;
  /** What it shows, or undefined where it shows nothing. */
  surface?: Surface;
}

/** How what is shown is found, from the page's own world. */
export interface Surface {
  /** Matches as soon as the hint is there; ours is known by its host alone, the rest is closed. */
  shown: string;
  /** The hint itself, and what is drawn around the control. */
  hint: string;
  ring: string;
  /** Closes it by a press. */
  close: string;
  /** All that it puts into the page. */
  parts: string;
  /** Lives in a closed root, and its ring comes after a press only. */
  ours?: true;
}

const ours: Surface = {
  shown: 'refill-guide:popover-open',
  hint: 'aside',
  ring: '.ring',
  close: '[data-spot=close]',
  parts: 'refill-guide',
  ours: true,
};

/** By the name of the peer. */
const surfaces: Record<string, Surface> = {
  'driver.js': {
    shown: '.driver-popover',
    hint: '.driver-popover',
    ring: '.driver-overlay path',
    close: '.driver-popover-close-btn',
    parts: '.driver-overlay, .driver-popover',
  },
  Shepherd: {
    shown: '.shepherd-element.shepherd-enabled',
    hint: '.shepherd-element:not([hidden])',
    ring: '.shepherd-modal-overlay-container path',
    close: '.shepherd-cancel-icon',
    parts: '.shepherd-modal-overlay-container, .shepherd-element',
  },
  'Intro.js': {
    shown: '.introjs-tooltip',
    hint: '.introjs-tooltip',
    ring: '.introjs-helperLayer',
    close: '.introjs-skipbutton',
    parts:
      '.introjs-overlay, .introjs-helperLayer, .introjs-tooltipReferenceLayer, .introjs-disableInteraction',
  },
  'React Joyride': {
    shown: '.react-joyride__tooltip',
    hint: '.react-joyride__tooltip',
    ring: '.react-joyride__spotlight path',
    close: '[data-testid=button-close]',
    parts: '[class^=react-joyride]',
  },
};

/** All of them, each peer in an extension of its own; `remove` deletes those again. */
export async function allSubjects(): Promise<{ subjects: Subject[]; remove(): void }> {
  installPeers();
  const made: string[] = [];
  const add = (dir: string) => {
    made.push(dir);
    return dir;
  };
  const subjects: Subject[] = [
    { name: nothing, dir: undefined },
    { name: empty, dir: add(makeExtension({ js: 'void 0;', css: '' })) },
    { name: guide, dir: '.output/chrome-mv3', surface: ours },
  ];
  for (const peer of peers) {
    const { name } = peer;
    const dir = add(makeExtension(await bundlePeer(peer)));
    const surface = surfaces[name];
    if (!surface) throw new Error(`Nothing is known of what ${name} draws.`);
    subjects.push({ name, dir, surface });
  }
  return {
    subjects,
    remove() {
      for (const dir of made) rmSync(dir, { recursive: true, force: true });
    },
  };
}

import { afterEach, beforeEach, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import { sendMessage } from '../../messages';
import { startGuide } from './guide';
import { isOrphan } from './isOrphan';
import { parts } from './parts';

/** What the guide hears, by its type. */
const heard = vi.hoisted(() => new Map<string, () => unknown>());
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

/** A page of an account, which is known for sure. */
export const account =
  '<h1>Welcome back</h1><p>Available Service Balance</p><p>$2.14</p><p>Renewal amount: $15.00</p><button>Refill</button>';
export const asked = vi.mocked(sendMessage);
export const bring = vi.fn<(part: string) => Promise<void>>();
export const panel = {
  draw: vi.fn(),
  sayReload: vi.fn(),
  place: vi.fn(),
  box: vi.fn(() => null),
  isDeaf: vi.fn(() => false),
  isBeaten: vi.fn(() => false),
  reveal: vi.fn(),
};
export const open = vi.fn(() => panel);

/** Longer than any wait between two looks. */
export const settled = () => vi.advanceTimersByTimeAsync(4000);
export const drawn = () => panel.draw.mock.lastCall?.[0];
const sent = (asks: string) =>
  asked.mock.calls.filter(([type]) => type === asks).map(([, what]) => what);
/** What the background was told of pages, in order. */
export const told = () => sent('pageSeen');
/** Presses that went to it. */
export const presses = () => sent('panelAct');
export const show = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
};
export const lookAgain = () => heard.get('lookAgain')?.();
/** Updates the extension: nobody answers any more. */
export const orphan = () => {
  vi.mocked(isOrphan).mockReturnValue(true);
  asked.mockRejectedValue(new Error('Extension context invalidated.'));
};
export const start = () =>
  startGuide({
    document,
    address: () => new URL('https://www.t-mobile.com/somewhere/else'),
    bring,
  });

/** For tests: before each the page of an account is in front of a background that answers. */
export function guided(): void {
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
    orphan(); // ends whatever was started
    show(account);
    lookAgain();
    await settled();
    panel.sayReload.mock.lastCall?.[1]();
    heard.clear();
    Reflect.deleteProperty(parts, 'openPanel');
    vi.clearAllMocks();
    vi.useRealTimers();
  });
}

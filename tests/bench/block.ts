import { pause, startChrome } from './chrome';
import { insertions } from './measures/insert';
import { ringLag } from './measures/lag';
import { painted, type Visit } from './measures/painted';
import { claimRing } from './measures/root';
import { layoutShift } from './measures/shift';
import { findShowMe, press, type Spot } from './measures/showMe';
import { stepChange } from './measures/step';
import { benchAddress } from './pages';
import type { Row } from './rows';
import type { Subject } from './subjects';
import { read, visit } from './visit';

const sizes = [1000, 10_000, 50_000] as const;

/** Takes one sample of a row. */
export type Tell = (row: Row, value: number) => void;

/** All that is measured of one subject, once, in a browser with a new profile. */
export async function block(subject: Subject, port: number, tell: Tell): Promise<void> {
  const chrome = await startChrome(port, subject.dir);
  const { surface } = subject;
  try {
    await pause(1500); // the browser's own start, and a welcome page
    const spot = surface?.ours && (await findShowMe(chrome, surface));
    if (!spot) await (await visit(chrome, benchAddress('guide', 1000))).close(); // as warm as with one
    const ready = { chrome, subject, spot };

    for (const size of sizes) await costs(ready, tell, size, 1);
    await costs(ready, tell, 10_000, 4);
    const quiet = await visit(chrome, benchAddress('quiet', 10_000));
    const { script, heap } = await read(quiet);
    tell('quiet script', script);
    tell('quiet heap', heap);
    await quiet.close();

    if (!surface) return;
    const visits = surface.ours ? [...awake, ...asleep] : awake;
    for (const { row, ms } of await painted(chrome, surface, visits)) tell(row, ms);
  } finally {
    await chrome.close();
  }
}

const awake: readonly Visit[] = [
  ...sizes.map((size): Visit => ({ row: `painted ${size}`, size })),
  { row: 'painted 10000 slow', size: 10_000, slower: 4 },
];
const asleep = sizes.map((size): Visit => ({ row: `painted asleep ${size}`, size, asleep: true }));

interface Ready {
  chrome: Awaited<ReturnType<typeof startChrome>>;
  subject: Subject;
  /** Where ours is asked for its ring. */
  spot: Spot | undefined;
}

/** One visit of the guide page: the exact figures first, then what needs something in the page. */
async function costs(
  { chrome, subject: { surface }, spot }: Ready,
  tell: Tell,
  size: (typeof sizes)[number],
  slower: 1 | 4,
): Promise<void> {
  const slow = slower > 1 ? (' slow' as const) : ('' as const);
  const tab = await visit(chrome, benchAddress('guide', size), slower);
  if (spot) {
    const { script, heap } = await read(tab);
    tell(`hint script ${size}${slow}`, script);
    tell(`hint heap ${size}${slow}`, heap);
    await press(tab, spot, slower);
  }
  const { script, style, heap, nodes, listeners } = await read(tab);
  tell(`script ${size}${slow}`, script);
  tell(`style ${size}${slow}`, style);
  tell(`heap ${size}${slow}`, heap);
  tell(`nodes ${size}${slow}`, nodes);
  tell(`listeners ${size}${slow}`, listeners);
  tell(`shift ${size}${slow}`, await layoutShift(tab));
  if (surface) await claimRing(tab, surface);
  if (size === 1000) tell('insertions', await insertions(tab));
  if (size === 10_000 && surface) {
    const { same, within } = await ringLag(tab, surface);
    tell(`lag same${slow}`, same);
    tell(`lag within${slow}`, within);
    tell(`step${slow}`, await stepChange(tab, surface));
  }
  await tab.close();
}

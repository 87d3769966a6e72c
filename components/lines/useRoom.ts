import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import type { Line } from '../../state/lines/line';
import type { Answer, LineActs, Troubles } from './acts';
import type { Mode } from './mode';
import { problemText } from './problemText';
import type { SaidProps } from './Said';

/** Where a card has the focus. */
export const spotOf = (id: string) => `[data-line="${id}"] h3`;

/** The way to a new card. */
export const addSpot = '[data-spot=add]';

/** The way to those out of use, which are folded. */
const archivedSpot = '.archived summary';

/** What the room shows, what it says of the last deed, and where the focus goes after it. */
export function useRoom(t: T, acts: LineActs, first: () => Mode) {
  const [mode, setMode] = useState(first);
  const [said, setSaid] = useState<SaidProps>();
  const room = useRef<HTMLDivElement>(null);
  const busy = useRef(new Set<string>());
  const focusOn = useRef(mode.at === 'list' && mode.marked ? spotOf(mode.marked) : undefined);

  // What is to have the focus may only be there once the change is kept and drawn.
  useLayoutEffect(() => {
    const spot = focusOn.current && room.current?.querySelector<HTMLElement>(focusOn.current);
    if (!spot) return;
    spot.focus();
    // In the folded list of those out of use it cannot have it yet.
    if (document.activeElement === spot) focusOn.current = undefined;
  });

  function show(next: Mode, spot?: string, words?: SaidProps) {
    focusOn.current = spot;
    setMode(next);
    setSaid(words);
  }

  /** Back to the list, saying what was done to the card, or why it was not. */
  async function tell(
    line: Line,
    doing: () => Promise<Answer>,
    what: 'removed' | 'archived' | 'inUse',
    undo?: () => void,
  ) {
    if (busy.current.has(line.id)) return; // pressed twice
    busy.current.add(line.id);
    const asked = what === 'removed' && acts.hasRecords(line.id);
    const answer = await doing();
    // Undo does not wait for a database that hangs.
    const named = await Promise.race([
      asked,
      new Promise<false>((no) => setTimeout(no, 500, false)),
    ]);
    busy.current.delete(line.id);
    const card = line.nickname;
    if ('problems' in answer)
      show({ at: 'list' }, undefined, {
        text: t('lines.about', { card, what: problemOf(answer, t) }),
      });
    else {
      const spot = what === 'archived' ? archivedSpot : spotOf(line.id);
      show({ at: 'list' }, undo ? undefined : spot, {
        text: t(`lines.said.${named ? 'removedNamed' : what}`, { card }),
        undo,
      });
    }
  }

  return {
    mode,
    said,
    room,
    show,
    remove(line: Line) {
      const is = line.archived ? 'archived' : 'inUse';
      const undo = () => void tell(line, () => acts.restore(line.id), is);
      void tell(line, () => acts.remove(line.id), 'removed', undo);
    },
    archive(line: Line) {
      const undo = () => void tell(line, () => acts.archive(line.id, false), 'inUse');
      void tell(line, () => acts.archive(line.id, true), 'archived', undo);
    },
    useAgain(line: Line) {
      void tell(line, () => acts.archive(line.id, false), 'inUse');
    },
  };
}

function problemOf({ problems }: { problems: Troubles }, t: T): string {
  const [problem] = Object.values(problems);
  return problemText(problem ?? 'gone', t);
}

import { useRef, useState } from 'preact/hooks';
import type { PanelAct, Show } from '../../messages';
import { AskTab } from './AskTab';
import { Chooser } from './Chooser';
import { FoldedTab } from './FoldedTab';
import { Head } from './Head';
import { useKeepFocus } from './keepFocus';
import { plain } from './Sentence';
import { StepView } from './StepView';

/** Whether the ring is on the page, and whether the control it was around has gone. */
export type Pointing = 'off' | 'on' | 'gone';

export interface PanelProps {
  show: Show;
  /** Host of the page, as the address bar has it. */
  host: string;
  /** The label found on the page for the control of this moment. */
  label: string | undefined;
  pointing: Pointing;
  onAct(act: PanelAct): void;
  onPoint(on: boolean): void;
}

/** The guide beside the page: one step, a folded tab, or a question. Draws only what it is given. */
export function Panel({ show, host, label, pointing, onAct, onPoint }: PanelProps) {
  const { page, step, state, side, words } = show;
  const root = useRef<HTMLElement>(null);
  const focusOn = useKeepFocus(root);

  // Choosing another step belongs to one step: when the page moves on, the list is left.
  const here = `${page} ${step} ${state}`;
  const [choosingAt, setChoosingAt] = useState<string>();
  const choosing = choosingAt === here;

  const news = useNews(state === 'open' ? plain(words.title, undefined) : undefined);

  const act = (done: PanelAct, focus?: string) => {
    if (focus) focusOn(focus);
    onAct(done);
  };
  const leaveChooser = (focus: string) => {
    setChoosingAt(undefined);
    focusOn(focus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || state !== 'open') return;
    event.preventDefault();
    if (choosing) leaveChooser('choose');
    else act({ do: 'fold' }, 'tab');
  };

  return (
    <aside
      ref={root}
      class={`panel ${state} ${side}`}
      data-page={page}
      data-step={step}
      data-state={state}
      lang={show.lang}
      aria-label={words.name}
      onKeyDown={onKeyDown}
    >
      {state === 'folded' && <FoldedTab words={words} onOpen={() => act({ do: 'open' }, 'fold')} />}
      {state === 'asking' && (
        <AskTab
          words={words}
          onAnswer={(yes) => act({ do: 'answer', yes }, 'fold')}
          onClose={() => act({ do: 'close' })}
        />
      )}
      {state === 'open' && (
        <>
          <Head
            words={words}
            side={side}
            onDock={(to) => act({ do: 'dock', side: to })}
            onFold={() => act({ do: 'fold' }, 'tab')}
            onClose={() => act({ do: 'close' })}
          />
          {choosing ? (
            <Chooser
              words={words}
              onBack={() => leaveChooser('choose')}
              onChoose={(to) => {
                leaveChooser('fold');
                onAct({ do: 'choose', step: to });
              }}
            />
          ) : (
            <StepView
              show={show}
              host={host}
              label={label}
              pointing={pointing}
              onPoint={onPoint}
              onDone={() => act({ do: 'done' })}
              onOther={() => {
                setChoosingAt(here);
                focusOn('back');
              }}
            />
          )}
        </>
      )}
      <p class="unseen" role="status">
        {news && plain(words.title, label)}
      </p>
    </aside>
  );
}

/**
 * Whether there is a title to tell: true from the first change on, since the one that the panel
 * came with needs no telling, and not while there is none.
 */
function useNews(title: string | undefined): boolean {
  const first = useRef(title);
  const changed = useRef(false);
  first.current ??= title;
  if (title !== undefined && title !== first.current) changed.current = true;
  return changed.current && title !== undefined;
}

import { Component, createRef } from 'preact';
import type { Sim } from '../../content/guide/sims';
import type { PanelAct, Show } from '../../messages';
import { AskTab } from './AskTab';
import { Chooser } from './Chooser';
import { FoldedTab } from './FoldedTab';
import { Head } from './Head';
import { plain } from './Sentence';
import { SimChoice } from './SimChoice';
import { StepView } from './StepView';
import { takeFocus } from './takeFocus';

/** Whether the ring is on the page, and whether the control it was around has gone. */
export type Pointing = 'off' | 'on' | 'gone';

export interface PanelProps {
  show: Show;
  /** Host of the page, as the address bar has it. */
  host: string;
  /** The label found on the page for the control of this moment. */
  label: string | undefined;
  /** Until when the card is paid, where the page shows it. It goes nowhere without a press. */
  date: string | undefined;
  pointing: Pointing;
  heard: Heard;
  onAct(act: PanelAct): void;
  onPoint(on: boolean): void;
}

/** What the live region told on this page; it outlives the panel, which goes while a page loads. */
export interface Heard {
  /** Title of the step that was told last, or stood there first. */
  title?: string;
  said?: string;
}

interface PanelMemory {
  /** Which list was opened, and where. It belongs to that step: when the page moves on, it is left. */
  choosing?: { what: 'step' | 'sim'; at: string } | undefined;
}

/**
 * The guide beside the page: one step, a folded tab, or a question. Draws only what it is given.
 * A class, since the hooks would be 1 kB more in every page of the carrier.
 */
export class Panel extends Component<PanelProps, PanelMemory> {
  private root = createRef<HTMLElement>();
  /** The button that is to have the focus once it is drawn. */
  private focusOn: string | undefined;
  private ready = false;

  override componentDidMount(): void {
    this.ready = true; // a live region that comes in with words in it is not read
    if (this.props.heard.said) this.forceUpdate();
  }

  override componentWillUnmount(): void {
    this.props.heard.said = '';
  }

  override componentDidUpdate({ show, pointing }: PanelProps): void {
    const { page, step } = this.props.show;
    // Another step is read from its beginning, and so is what gives way to the ring; what scrolls
    // depends on the height of the view.
    if (page !== show.page || step !== show.step || pointing !== this.props.pointing)
      for (const part of [this.root.current, this.root.current?.querySelector('.scroll')])
        if (part) part.scrollTop = 0;
    if (this.focusOn && takeFocus(this.root.current, this.focusOn)) this.focusOn = undefined;
  }

  private act(done: PanelAct, focusOn?: string): void {
    this.focusOn = focusOn;
    this.props.onAct(done);
  }

  private choose(choosing: PanelMemory['choosing'], focusOn: string): void {
    this.focusOn = focusOn;
    this.setState({ choosing });
  }

  /**
   * The title for the live region; empty until it changes, since nobody asked for the first one. But
   * what warns is not to wait until someone finds the panel.
   */
  private news(): string | undefined {
    const { show, label, heard } = this.props;
    if (show.state !== 'open') return '';
    const { alert, title: parts } = show.words;
    const title = plain(parts, undefined); // the label found may come later: no news
    const isNews = heard.title !== undefined || alert || show.tone === 'trouble';
    if (isNews && heard.title !== title)
      heard.said = (alert ? `${alert.title}. ` : '') + plain(parts, label);
    heard.title = title;
    return this.ready ? heard.said : '';
  }

  override render() {
    const { show, host, label, date, pointing, onPoint, onAct } = this.props;
    const { page, step, state, side, words } = show;
    const here = `${page} ${step} ${state}`;
    const { what, at } = this.state.choosing ?? {};
    const choosing = at === here ? what : undefined;
    const fold = () => this.act({ do: 'fold' }, 'tab');
    const leave = () => this.choose(undefined, choosing === 'sim' ? 'other-sim' : 'choose');
    const answer = (sim: Sim) => {
      this.choose(undefined, 'fold');
      onAct({ do: 'sim', sim });
    };

    return (
      <aside
        ref={this.root}
        // A list to choose from needs the room that the sheet gives up for the ring.
        class={`panel ${state} ${side}${pointing === 'on' && !choosing ? ' pointing' : ''}`}
        data-page={page}
        data-step={step}
        data-state={state}
        data-appearance={show.appearance}
        lang={show.lang}
        aria-label={words.name}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || state !== 'open') return;
          event.preventDefault();
          if (choosing) leave();
          else fold();
        }}
      >
        {state === 'folded' && (
          <FoldedTab words={words} onOpen={() => this.act({ do: 'open' }, 'fold')} />
        )}
        {state === 'asking' && (
          <AskTab
            words={words}
            onAnswer={(yes) => this.act({ do: 'answer', page, yes }, 'fold')}
            onClose={() => this.act({ do: 'close' })}
          />
        )}
        {state === 'open' && (
          <Head
            words={words}
            side={side}
            onDock={(to) => this.act({ do: 'dock', side: to })}
            onFold={fold}
            onClose={() => this.act({ do: 'close' })}
          />
        )}
        {state === 'open' && choosing === 'sim' && show.sims && (
          <SimChoice sims={show.sims} back={words.back} onBack={leave} onSim={answer} />
        )}
        {state === 'open' && choosing === 'step' && (
          <Chooser
            words={words}
            onBack={leave}
            onChoose={(to) => {
              this.choose(undefined, 'fold');
              onAct({ do: 'choose', step: to });
            }}
          />
        )}
        {state === 'open' && !choosing && (
          <StepView
            show={show}
            host={host}
            label={label}
            date={date}
            pointing={pointing}
            onPoint={onPoint}
            onDone={() => this.act({ do: 'done', step }, 'fold')}
            onOther={() => this.choose({ what: 'step', at: here }, 'back')}
            onSim={answer}
            onOtherSim={() => this.choose({ what: 'sim', at: here }, 'back')}
            onHelp={() => onAct({ do: 'help' })}
            onKeep={() => onAct({ do: 'keep' })}
            onRemind={(day) => onAct({ do: 'remind', date: day })}
          />
        )}
        <p class="unseen" role="status">
          {this.news()}
        </p>
      </aside>
    );
  }
}

import { Component, createRef } from 'preact';
import { calloutSpot, type Size } from './callout';
import type { Rect } from './clips';
import { covers } from './covers';
import { follow } from './follow';
import { makeRoom } from './makeRoom';

interface Props {
  /** Finds the control anew. Another function is another control: keep it while it is the same. */
  target: () => Element | null;
  callout: string;
  /** Number of the step, if it has one. */
  number: number | undefined;
  /** Told when the control goes and when it comes (back). */
  onGone(gone: boolean): void;
  /**
   * Told what to call when the page has changed: something may have come to lie over the control,
   * or gone.
   */
  onFollow(look: () => void): void;
}

interface State {
  rect?: Rect | null;
  /** What the callout takes up, once it was drawn. */
  said?: Size;
}

/**
 * A ring around the control and a word beside it. For the eyes only: the panel says it in text.
 * A class for the reason given at Panel.
 */
export class Pointer extends Component<Props, State> {
  private layer = createRef<HTMLDivElement>();
  private ended = new AbortController();

  override componentDidMount(): void {
    this.ended = new AbortController();
    let gone: boolean | undefined;
    const onRect = (rect: Rect | null) => {
      const layer = this.layer.current;
      if (layer) makeRoom(rect, layer);
      this.setState({ rect: rect && layer && inLayer(rect, layer) });
      if (gone === !rect) return;
      gone = !rect;
      this.props.onGone(gone);
    };
    this.props.onFollow(follow(this.props.target, onRect, this.ended.signal));
  }

  override componentDidUpdate(before: Props, { said }: State): void {
    const says = this.layer.current?.querySelector<HTMLElement>('.says');
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = says ?? {};
    if (width && (width !== said?.width || height !== said.height))
      this.setState({ said: { width, height } });
    if (before.target === this.props.target) return;
    this.ended.abort();
    this.componentDidMount();
  }

  override componentWillUnmount(): void {
    this.ended.abort();
  }

  override render() {
    const { rect, said } = this.state;
    return (
      <div class="pointer" ref={this.layer} aria-hidden="true">
        {rect && rect.width > 0 && rect.height > 0 && (
          <Around {...this.props} rect={rect} said={said} />
        )}
      </div>
    );
  }
}

type Drawn = Pick<Props, 'callout' | 'number'> & { rect: Rect; said: Size | undefined };

function Around({ rect, said, callout, number }: Drawn) {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const spot = calloutSpot(rect, { width, height }, covers, said);
  const { x, y, lean, above, beside, beak, covered } = spot;
  return (
    <>
      <div
        class="ring"
        style={{
          left: `${rect.x - 6}px`,
          top: `${rect.y - 6}px`,
          width: `${rect.width + 12}px`,
          height: `${rect.height + 12}px`,
        }}
      />
      {callout && (
        // Measured there all the same, and not seen where it would cover what one has to read.
        <div class={covered ? 'mute' : ''}>
          <div class="beak" style={{ left: `${beak}px`, top: `${y}px` }} />
          <div
            class={`callout ${lean}${above ? ' above' : beside ? ' beside' : ''}`}
            style={{ left: `${x}px`, top: `${y}px` }}
          >
            <span class="says">
              {number && <span class="badge">{number}</span>}
              {callout}
            </span>
          </div>
        </div>
      )}
    </>
  );
}

/**
 * From the view's measure into that of our layer: a page that zooms or transforms its root
 * element does so to us too. The layer is 100 px wide by its style.
 */
function inLayer(rect: Rect, layer: HTMLElement): Rect {
  const own = layer.getBoundingClientRect();
  const unit = own.width / 100 || 1;
  return {
    x: (rect.x - own.x) / unit,
    y: (rect.y - own.y) / unit,
    width: rect.width / unit,
    height: rect.height / unit,
  };
}

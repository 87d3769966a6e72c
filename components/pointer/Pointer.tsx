import { Component, createRef } from 'preact';
import { calloutSpot, roomBelow } from './callout';
import type { Rect } from './clips';
import { covers } from './covers';
import { follow } from './follow';

interface Props {
  /** Finds the control anew. Another function is another control: keep it while it is the same. */
  target: () => Element | null;
  callout: string;
  /** Number of the step, if it has one. */
  number: number | undefined;
  /** Told when the control goes and when it comes (back). */
  onGone(gone: boolean): void;
}

/**
 * A ring around the control and a word beside it. For the eyes only: the panel says it in text.
 * A class for the reason given at Panel.
 */
export class Pointer extends Component<Props, { rect?: Rect | null; low?: boolean }> {
  private layer = createRef<HTMLDivElement>();
  private ended = new AbortController();

  override componentDidMount(): void {
    this.ended = new AbortController();
    let gone: boolean | undefined;
    const onRect = (rect: Rect | null) => {
      const layer = this.layer.current;
      this.setState({
        rect: rect && layer && inLayer(rect, layer),
        low: !!rect && !!layer && isLow(rect, layer.nextElementSibling),
      });
      if (gone === !rect) return;
      gone = !rect;
      this.props.onGone(gone);
    };
    follow(this.props.target, onRect, this.ended.signal);
  }

  override componentDidUpdate(before: Props): void {
    if (before.target === this.props.target) return;
    this.ended.abort();
    this.componentDidMount();
  }

  override componentWillUnmount(): void {
    this.ended.abort();
  }

  override render() {
    const { rect, low } = this.state;
    return (
      <div class={low ? 'pointer low' : 'pointer'} ref={this.layer} aria-hidden="true">
        {rect && rect.width > 0 && rect.height > 0 && <Around {...this.props} rect={rect} />}
      </div>
    );
  }
}

function Around({ rect, callout, number }: Pick<Props, 'callout' | 'number'> & { rect: Rect }) {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { x, y, lean, above, beside, beak } = calloutSpot(rect, { width, height }, covers);
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
        <>
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
        </>
      )}
    </>
  );
}

/**
 * At the end of the page a control, with its callout, cannot be scrolled clear of a sheet at the
 * foot of the view; then the sheet goes to the top, unless it would lie over the control there.
 */
function isLow({ y, height }: Rect, panel: Element | null): boolean {
  const { clientHeight, scrollHeight } = document.documentElement;
  const sheet = panel?.clientHeight ?? 0;
  const atEnd = scrollY + clientHeight >= scrollHeight - 1;
  return atEnd && y + height + roomBelow > clientHeight - sheet && y - 8 > sheet;
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

import { mountPanel } from '../../components/panel/mount';
import { Notice } from '../../components/panel/Notice';
import { type Heard, Panel } from '../../components/panel/Panel';
import panelCss from '../../components/panel/panel.css?inline';
import { Pointer } from '../../components/pointer/Pointer';
import { reveal } from '../../components/pointer/reveal';
import { type Drawing, type PanelPart, parts } from './parts';

/** The panel and the ring, for one page. */
export function openPanel(document: Document, signal: AbortSignal): PanelPart {
  parts.sheet?.replaceSync(panelCss);
  const mounted = mountPanel(document, parts.sheet ?? panelCss, signal);
  const { render, box, isDeaf } = mounted;
  const heard: Heard = {};
  let lookAtRing: (() => void) | undefined;
  const onFollow = (look: () => void) => {
    lookAtRing = look;
  };
  return {
    place() {
      mounted.place();
      lookAtRing?.();
    },
    box,
    isDeaf,
    isBeaten: () => mounted.beaten,
    draw: (drawing) => render(drawing && <View {...drawing} heard={heard} onFollow={onFollow} />),
    sayReload: (last, onClose) =>
      render(<Notice show={last} takesFocus={mounted.hasFocus()} onClose={onClose} />),
    reveal: (element) => void reveal(element, box(), signal),
  };
}

function View(drawing: Drawing & { heard: Heard; onFollow(look: () => void): void }) {
  const { show, pointing, target, onGone, host, label, date, heard, onAct, onPoint } = drawing;
  return (
    <>
      {pointing !== 'off' && show.state === 'open' && (
        <Pointer
          key={drawing.key}
          target={target}
          callout={show.words.callout}
          number={show.progress.indexOf('now') + 1 || undefined}
          onGone={onGone}
          onFollow={drawing.onFollow}
        />
      )}
      <Panel
        show={show}
        host={host}
        label={label}
        date={date}
        pointing={pointing}
        heard={heard}
        onAct={onAct}
        onPoint={onPoint}
      />
    </>
  );
}

import { type PageSeen, type PanelAct, type Show, sendMessage } from '../../messages';
import { isSameTwice } from './isSameTwice';
import { twiceMore } from './twiceMore';

/**
 * Sends a press, again where nobody answers and it comes to the same.
 * @param show what it was pressed in, beside the page that is seen
 * @param holds tells whether it is meant still
 */
export function sendPress(
  pressed: PanelAct,
  show: Show | null,
  seen: PageSeen | null,
  holds: () => boolean,
): Promise<Show | null> {
  const send = () => sendMessage('panelAct', pressed);
  if (!isSameTwice(pressed, show, seen)) return send();
  // That it was ordered is so, whatever the page shows since.
  return twiceMore(send, () => pressed.do === 'order' || holds());
}

/**
 * Moves the focus to a button of the panel (`data-spot`), after a press has replaced the one
 * that was pressed. The background may take a while to answer: if the user is in the page by
 * then, the focus is left alone. Answers whether the button was there.
 */
export function takeFocus(panel: HTMLElement | null, spot: string): boolean {
  const button = panel?.querySelector<HTMLElement>(`[data-spot="${spot}"]`);
  if (!panel || !button) return false;
  if (!isInPage(panel)) button.focus({ preventScroll: true });
  return true;
}

/** Whether the focus is on something of the page, so that it is not ours to move. */
function isInPage(panel: HTMLElement): boolean {
  const { activeElement, body } = panel.ownerDocument;
  if (!activeElement || activeElement === body) return false;
  const tree = panel.getRootNode();
  return (
    !panel.contains(activeElement) && !(tree instanceof ShadowRoot && tree.host === activeElement)
  );
}

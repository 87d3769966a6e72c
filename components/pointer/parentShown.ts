/** The parent as drawn: the slot it is put into, the element around it, or the shadow host. */
export function parentShown(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** The document and every open shadow root in it. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let index = 0; index < roots.length; index++) {
    for (const element of (roots[index] as Document).querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** All elements that fit, through open shadow roots. */
export function findAll<T extends Element = HTMLElement>(
  document: Document,
  selector: string,
): T[] {
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll<T>(selector)]);
}

/** The texts under an element, and in the open shadow roots under it, that are shown as text. */
export function textsIn(start: Element): Text[] {
  const texts: Text[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
    if (node instanceof Element) {
      if (/^(?:script|style|template|noscript|textarea|title|svg)$/.test(node.localName)) return;
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(start);
  return texts;
}

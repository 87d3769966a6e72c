/**
 * So many of the common elements of each kind are asked for a shadow root. A page with more of them
 * is no step of a refill.
 */
const mostOfAKind = 400;
/** The standard's elements that are given a shadow root in practice; custom ones have a hyphen. */
const commonHosts = ['div', 'section', 'main', 'article', 'aside', 'span', 'header', 'footer'];
const custom = './/*[contains(local-name(), "-")]';

/**
 * The document and every open shadow root in it, outer before inner. Custom elements are found by
 * XPath: no selector can ask for a hyphen, and to touch every element would cost a page with ten
 * thousands of them time and memory.
 */
export function openRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [root];
  for (let index = 0; index < roots.length; index++) {
    for (const { shadowRoot } of hostsIn(roots[index] as Document)) {
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return roots;
}

function* hostsIn(root: Document | ShadowRoot): Generator<Element> {
  yield* customIn(root);
  for (const tag of commonHosts) {
    // A live list of a document is not made before it is asked.
    const all =
      'getElementsByTagName' in root ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);
    const count = Math.min(all.length, mostOfAKind);
    for (let at = 0; at < count; at++) yield all[at] as Element; // below its length
  }
}

function* customIn(root: Document | ShadowRoot): Generator<Element> {
  const document = root.ownerDocument ?? (root as Document);
  // XPath cannot begin at a shadow root; those are small. And happy-dom has none.
  if (root.nodeType !== 9 /* a document */ || typeof document.evaluate !== 'function') {
    for (const element of root.querySelectorAll('*'))
      if (element.localName.includes('-')) yield element;
    return;
  }
  const found = document.evaluate(custom, root, null, 7 /* ordered snapshot */, null);
  for (let at = 0; at < found.snapshotLength; at++) yield found.snapshotItem(at) as Element; // all are
}

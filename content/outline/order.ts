import type { AllSeen } from '../seeAll';
import { type BoxKind, mostEntries, type OutlineEntry } from './shape';
import type { Things } from './things';

/** The things in the order of the page, each after the boxes around it. */
export function inOrder(
  root: Element,
  things: Things,
  isRow: AllSeen['isRecordRow'],
): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let told: Box[] = [];
  const walk = (node: Element | ShadowRoot, around: Box[]): void => {
    const is = boxKind(node, around, isRow);
    const boxes = is ? [...around, { node, is }] : around;
    for (const { entry } of (node instanceof Element && things.get(node)) || []) {
      const common = boxes.findIndex(({ node: box }, at) => told[at]?.node !== box);
      const from = common < 0 ? boxes.length : common;
      for (const [at, box] of boxes.entries())
        if (at >= from) entries.push({ depth: at, is: box.is });
      told = boxes;
      entries.push({ depth: boxes.length, ...entry });
    }
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot, boxes);
    for (const child of node.children) walk(child, boxes);
  };
  walk(root, []);
  return entries.slice(0, mostEntries);
}

interface Box {
  node: Element | ShadowRoot;
  is: BoxKind;
}

function boxKind(
  node: Element | ShadowRoot,
  around: Box[],
  isRow: AllSeen['isRecordRow'],
): BoxKind | undefined {
  if (!(node instanceof Element)) return 'shadow';
  if (node.matches('nav, [role=navigation], [role=menu], [role=menubar], [role=search]'))
    return 'nav';
  if (node.matches('footer, [role=contentinfo]')) return 'footer';
  if (node.matches('main, [role=main]')) return 'main';
  if (node.localName === 'form') return 'form';
  if (node.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')) return 'dialog';
  if (node.matches('tr, [role=row]') && isRow(node)) return 'row';
  const ofPage = !node.closest('main, article, section, dialog, [role=dialog]');
  const nested = around.some(({ is }) => is === 'header');
  if (node.matches('header, [role=banner]') && ofPage && !nested) return 'header';
  return undefined;
}

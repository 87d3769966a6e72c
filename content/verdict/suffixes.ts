import { unpackWords } from '../packedWords';

/**
 * A tree of public suffixes in flat arrays, as tldts has it: the edges of a node stand together, from
 * `edgeStart[node]` to `edgeStart[node + 1]`, by the hash of their labels, in the order of the nodes.
 */
export interface SuffixTree {
  /** What ends at a node: nothing, an ending of a registry, or one of a company. */
  nodeFlags: ArrayLike<number>;
  edgeStart: ArrayLike<number>;
  edgeLength: ArrayLike<number>;
  edgeChild: ArrayLike<number>;
  /** All labels, one after the other. */
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** What the label of an inner node is followed by, by its flag. */
export const marks = '/:!';

/** A label, the node it leads to, and what it is found by. */
interface Edge {
  label: string;
  child: number;
  hash: number;
}

/**
 * The tree that `packSuffixes` has written down.
 * @param packed the rules, a line end, the exceptions, a line end
 */
export function unpackSuffixes(packed: string): SuffixTree {
  const nodeFlags: number[] = [];
  const edges: Edge[][] = [];
  const token = /([^/:!()\n]*)(.|\n)/y;
  let [text, end] = ['', ''];

  const newNode = (flag: number) => {
    edges.push([]);
    return nodeFlags.push(flag) - 1;
  };
  const next = () => {
    [, text = '', end = ''] = token.exec(packed) ?? [];
  };
  const fill = (node: number) => {
    const own = edges[node] ?? [];
    const link = (label: string, child: number) => own.push({ label, child, hash: hashOf(label) });
    const linkLeaves = (leaf: number) => {
      for (const label of unpackWords(text)) link(label, leaf);
    };
    next();
    linkLeaves(registry);
    if (end === '!') {
      next();
      linkLeaves(company);
    }
    while (end === '(') {
      next();
      const child = newNode(marks.indexOf(end));
      link(text, child);
      fill(child);
      next(); // what follows the bracket that ends it
    }
    own.sort((a, b) => a.hash - b.hash);
    return node;
  };

  // Nothing is below them: each stands for all of its kind.
  const [registry, company] = [newNode(1), newNode(2)];
  const rulesRoot = fill(newNode(0));
  const exceptionsRoot = fill(newNode(0));
  const all = edges.flat();
  const edgeStart = [0];
  for (const own of edges) edgeStart.push((edgeStart.at(-1) ?? 0) + own.length);
  return {
    nodeFlags,
    edgeStart,
    edgeLength: all.map(({ label }) => label.length),
    edgeChild: all.map(({ child }) => child),
    labelText: all.map(({ label }) => label).join(''),
    rulesRoot,
    exceptionsRoot,
  };
}

/** As tldts takes it: djb2, from the end of a label. */
function hashOf(label: string): number {
  let hash = 5381;
  for (let at = label.length - 1; at >= 0; at--) hash = (hash * 33) ^ label.charCodeAt(at);
  return hash >>> 0;
}

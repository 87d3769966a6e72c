import { packWords } from '../packedWords';
import { marks, type SuffixTree } from './suffixes';

/**
 * The list of public suffixes as text that compresses well; the package carries it so, and
 * `unpackSuffixes` reads it: endings of registries, `!` and those of companies, then in brackets
 * each label that has something below it, with its mark. Only in ASCII, as browsers have a host; and
 * without `com` and all the others that stand alone: an ending on no list is a registry's, too.
 */
export function packSuffixes(tree: SuffixTree): string {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText } = tree;
  const offsets = [0];
  for (let edge = 0; edge < edgeLength.length; edge++)
    offsets.push((offsets[edge] ?? 0) + (edgeLength[edge] ?? 0));

  const written = (node: number): string => {
    const [registries, companies]: [string[], string[]] = [[], []];
    const inner: string[] = [];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      const label = labelText.slice(offsets[edge], offsets[edge + 1]);
      if (!/^[a-z\d*-]+$/.test(label)) continue;
      const child = edgeChild[edge] ?? 0;
      const flag = nodeFlags[child] ?? 0;
      const below = written(child);
      if (below) inner.push(`(${label}${marks[flag]}${below})`);
      else if (flag !== 1) companies.push(label);
      else if (node !== tree.rulesRoot) registries.push(label);
    }
    const shared = companies.length > 0 ? `!${packWords(companies)}` : '';
    return `${packWords(registries)}${shared}${inner.sort().join('')}`;
  };
  return `${written(tree.rulesRoot)}\n${written(tree.exceptionsRoot)}\n`;
}

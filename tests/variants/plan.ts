import { changes } from './changes';
import { families } from './changes/change';
import type { Asked } from './inPage/entry';
import { pick, randomFrom, seedOf, shuffled } from './inPage/random';
import type { Source } from './source';

/** How many families are changed at once, when several are; two more often than four. */
const several = [2, 2, 2, 3, 3, 4];

/**
 * The variants of one page, endlessly many in an order that the seed tells: every change alone,
 * and between them changes of several families together. What cannot be applied is left out later.
 */
export function planFor(source: Source, seed: number, atMost: number): Asked[] {
  const random = randomFrom(seedOf(`${seed}/${source.name}`));
  const alone = shuffled(changes, random).map(({ name }) => [name]);
  const planned: Asked[] = [];
  const taken = new Set<string>();
  while (planned.length < atMost) {
    const next = planned.length % 2 === 0 ? alone.pop() : undefined;
    const names = next ?? combination(random);
    const id = `${source.name}~${names.join('+')}`;
    if (taken.has(id)) continue;
    taken.add(id);
    planned.push({ id, changes: names });
  }
  return planned;
}

function combination(random: () => number): string[] {
  const chosen = new Set(shuffled(families, random).slice(0, pick(several, random)));
  return families
    .filter((family) => chosen.has(family))
    .map(
      (family) =>
        pick(
          changes.filter((each) => each.family === family),
          random,
        ).name,
    );
}

/** Each change that has this name, or is of the family of this name, alone. */
export function planOnly(source: Source, name: string): Asked[] {
  return changes
    .filter((each) => each.name === name || each.family === name)
    .map((each) => ({ id: `${source.name}~${each.name}`, changes: [each.name] }));
}

/** The variant that a name such as `page~change+change` asks for. */
export function askedBy(id: string): Asked {
  const [, names = ''] = id.split('~');
  return { id, changes: names.split('+').filter(Boolean) };
}

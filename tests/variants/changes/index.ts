import { type Change, families } from './change';
import { fieldChanges } from './fields';
import { hiddenChanges } from './hidden';
import { nameChanges } from './names';
import { loadChanges, orderChanges } from './order';
import { overChanges } from './over';
import { payChanges } from './pay';
import { textChanges } from './text';
import { wordChanges } from './words';
import { wrapChanges } from './wrap';

/** All that may happen to a page. */
export const changes: readonly Change[] = [
  ...wordChanges,
  ...textChanges,
  ...fieldChanges,
  ...nameChanges,
  ...orderChanges,
  ...loadChanges,
  ...payChanges,
  ...wrapChanges,
  ...hiddenChanges,
  ...overChanges,
];

/** Changes by their names, in the order in which they are applied. Throws on an unknown name. */
export function changesNamed(names: readonly string[]): Change[] {
  const found = names.map((name) => {
    const change = changes.find((each) => each.name === name);
    if (!change) throw new Error(`There is no change named ${name}.`);
    return change;
  });
  return found.sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family));
}

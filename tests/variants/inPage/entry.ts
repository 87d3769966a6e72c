import '../../unit/allLanguages';
import type { Page } from '../../../content/pages';
import { type Recognition, recognise } from '../../../content/recognise';
import { changesNamed } from '../changes';
import { bakeHidden } from './freeze';
import { mainOf } from './main';
import { keepPristine } from './pristine';
import { randomFrom, seedOf } from './random';
import { lookShifted } from './shift';

export { toHtml } from './freeze';

/** One changed page, asked for. */
export interface Asked {
  /** Its own name: together with the seed it tells all that is random in it. */
  id: string;
  changes: string[];
}

/** What of a recognition the tests need; as it comes out of the browser. */
export type Seen = Pick<Recognition, 'carrier' | 'page' | 'moment' | 'certainty' | 'score'> & {
  signs: { id: string; points: number }[];
};

/** Variants of one page to be tried. */
export interface Order {
  url: string;
  page: Page | null;
  asked: Asked[];
  seed: number;
  /** How many will do; those with a change that found nothing to change do not count. */
  enough: number;
}

let restore: (() => void) | undefined;

/** The page as it is served: what the product says of it before and after it was frozen. */
export function begin(url: string): { before: Seen | null; after: Seen | null } {
  const before = look(url);
  bakeHidden(document);
  restore = keepPristine(document);
  restore();
  return { before, after: look(url) };
}

/** Makes one changed page after another out of the frozen one and looks at each. */
export function tryAll(order: Order): (Asked & { seen: Seen | null })[] {
  return changed(order, ({ url }) => ({ seen: look(url) }));
}

/** The same, with the product's bounds moved by so many points. */
export function tryShifted(
  order: Order,
  shifts: readonly number[],
): (Asked & { seen: (Seen | null)[] })[] {
  return changed(order, ({ url }) => ({ seen: lookShifted(url, shifts) }));
}

function changed<T>(order: Order, answer: (order: Order) => T): (Asked & T)[] {
  const answers: (Asked & T)[] = [];
  for (const asked of order.asked) {
    if (answers.length >= order.enough) break;
    if (change(asked, order)) answers.push({ ...asked, ...answer(order) });
  }
  return answers;
}

/** Leaves one changed page to be looked at; false when a change found nothing to change. */
function change({ id, changes }: Asked, { page, seed }: Order): boolean {
  restore?.();
  const ground = { document, main: mainOf(document), page };
  return changesNamed(changes).every(({ name, apply }) =>
    // Each change has numbers of its own, so that it does the same in every company.
    apply(ground, randomFrom(seedOf(`${seed}/${id}/${name}`))),
  );
}

function look(url: string): Seen | null {
  const found = recognise(new URL(url), document);
  if (!found) return null;
  const { carrier, page, moment, certainty, score } = found;
  const signs = found.signs.map(({ id, points }) => ({ id, points }));
  return { carrier, page, moment, certainty, score, signs };
}

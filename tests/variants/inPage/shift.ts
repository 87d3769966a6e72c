import { carrierOf } from '../../../content/carriers';
import type { Certainty } from '../../../content/certainty';
import { bounds, byWeight, type Weighed, weigh } from '../../../content/recognise';
import type { Seen } from './entry';

type Answer = Weighed & { certainty: Certainty };

/** What the product would answer here if the bound of every page lay so many points higher. */
export function lookShifted(url: string, shifts: readonly number[]): (Seen | null)[] {
  const address = new URL(url);
  const carrier = carrierOf(address)?.id;
  if (!carrier) return shifts.map(() => null);
  const normal = Object.values(bounds).map(({ sure }) => sure);
  const withBound = (sure: (normal: number) => number) => {
    Object.values(bounds).forEach((bound, index) => {
      bound.sure = sure(normal[index] ?? 0);
    });
    return weigh(address, document);
  };
  // Once as if nothing were enough and once as if anything were: in between lies every shift.
  const never = withBound(() => Number.POSITIVE_INFINITY);
  const always = withBound(() => Number.NEGATIVE_INFINITY);
  withBound((bound) => bound);
  return shifts.map((shift) => {
    const answers = always.map((easy, index): Weighed => {
      const enough = easy.score >= bounds[easy.page].sure + shift;
      return enough && easy.certainty === 'sure' ? easy : (never[index] ?? easy);
    });
    const [best] = answers.filter((each): each is Answer => each.certainty !== null).sort(byWeight);
    if (!best) return null;
    const { page, certainty, score } = best;
    return { carrier, page, moment: 'home.start', certainty, score, signs: [] };
  });
}

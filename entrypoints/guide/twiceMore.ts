import { isOrphan } from './isOrphan';

/** Milliseconds from one try to the next. */
const pause = 400;

/**
 * What a question is answered. It is asked up to twice more where nobody answers: the background may
 * be just starting or stopping.
 * @param holds tells before another try whether it still matters
 * @throws what the last try threw
 */
export async function twiceMore<Answer>(
  ask: () => Promise<Answer>,
  holds: () => boolean,
): Promise<Answer> {
  for (let more = 2; ; more--)
    try {
      return await ask();
    } catch (error) {
      if (!more || isOrphan()) throw error;
      await new Promise((next) => window.setTimeout(next, pause));
      if (!holds()) throw error;
    }
}

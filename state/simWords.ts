import { brandById } from '../content/carriers/brands';
import type { Sim } from '../content/guide/sims';
import type { Page } from '../content/pages';
import type { T } from '../content/text';
import { rich } from '../content/text/rich';
import { simText, simTexts } from '../content/text/simTexts';
import type { PanelWords, SimWords } from '../messages';
import type { Standing } from './show';

/** Where the question still helps: later the site itself has taken the number, or has not. */
const early: readonly Page[] = ['home', 'signIn', 'register', 'refillStart', 'activation'];

/**
 * What the panel asks or offers about the card. Asked beside the first steps of a carrier whose
 * cards are mistaken for others', until it is answered once.
 * @param elsewhere the card is another's: only the way to another answer is offered
 */
export function simWords(
  { seen: { carrier, page }, settings: { sim }, paying }: Standing,
  elsewhere: boolean,
  t: T,
): SimWords | undefined {
  const asked =
    sim === null &&
    !paying &&
    brandById(carrier).guide.asksWhoseCard === true &&
    early.includes(page);
  if (!asked && !elsewhere) return undefined;
  return {
    ask: asked
      ? {
          question: t('sims.ask', { sim: t('sim.name') }),
          why: t('sims.why'),
          yes: t('sims.yes'),
          own: carrier,
          other: t('sims.other'),
        }
      : undefined,
    title: t('sims.title'),
    change: t('sims.change'),
    kinds: simTexts(t).map(({ sim: each, name, tell }) => ({
      sim: each,
      label: name,
      tell,
    })),
  };
}

/** In place of the step: the card is refilled elsewhere, and where that is. */
export function elsewhereWords(sim: Sim, t: T): Partial<PanelWords> {
  const { name, where, link } = simText(sim, t);
  return {
    title: rich(sim === 'unknown' ? t('sims.title') : t('sims.elsewhere', { sim: name })),
    body: [rich(where)],
    caution: undefined,
    alert: undefined,
    links: link ? [link] : [],
    help: undefined,
    callout: '',
  };
}

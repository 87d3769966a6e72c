import { brandById, firstCarrier } from '../carriers/brands';
import { carrierOfSim, type OtherSim, type Sim, sims } from '../guide/sims';
import type { T } from './wordsIn';

/** One kind of card in words: what it is called, how one tells, and where it is refilled. */
export interface SimText {
  sim: Sim;
  name: string;
  tell: string;
  where: string;
  /** Where to go; undefined where no address is known for certain. */
  link: { label: string; href: string } | undefined;
}

/** The words about a kind of card; those of a carrier the guide knows come with its own facts. */
export function simText(sim: Sim, language: T): SimText {
  const carrier = carrierOfSim(sim);
  const t = language.for(carrier ?? firstCarrier);
  if (carrier) {
    const { href } = brandById(carrier).guide.links.guestRefill;
    return {
      sim,
      name: t('sim.name'),
      tell: t('sim.tell'),
      where: t('sims.goTo'),
      link: { label: t('sims.open'), href },
    };
  }
  const other = sim as OtherSim; // no carrier's
  const pass = other === 'tourist' ? brandById(firstCarrier).guide.links.usPass : undefined;
  return {
    sim,
    name: t(`sims.${other}.name`),
    tell: t(`sims.${other}.tell`),
    where: t(`sims.${other}.where`),
    link: pass && { label: t('popup.link.usPass'), href: pass.href },
  };
}

/** Of a card that is not refilled here: where it is, as far as anybody knows, or that it cannot be. */
export function awayText(sim: Sim, language: T): string {
  if (sim === 'tourist') return simText(sim, language).where;
  return sim === 'unknown'
    ? language('sims.away')
    : language('sims.elsewhereAway', { sim: simText(sim, language).name });
}

/** All kinds of card in words, in the order they are asked for. */
export function simTexts(language: T): SimText[] {
  return sims.map((sim) => simText(sim, language));
}

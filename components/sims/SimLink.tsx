import type { Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import { NewTab } from '../shared/NewTab';

interface Props {
  t: T;
  sim: Sim;
  look: 'button main' | 'button plain';
}

/** The page that refills such a card, of the packaged list; nothing where none is known for certain. */
export function SimLink({ t, sim, look }: Props) {
  const { link } = simText(sim, t);
  if (!link) return null;
  return (
    <a class={look} href={link.href} target="_blank" rel="noreferrer">
      {link.label}
      <NewTab t={t} />
    </a>
  );
}

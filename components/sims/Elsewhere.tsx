import type { Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { simText } from '../../content/text/simTexts';

interface Props {
  t: T;
  sim: Sim;
}

/** The card is refilled elsewhere: where, and how one tells that it is such a card. */
export function Elsewhere({ t, sim }: Props) {
  const { name, tell, where, link } = simText(sim, t);
  return (
    <div class="notice elsewhere">
      <b>{sim === 'unknown' ? t('sims.title') : t('sims.elsewhereAway', { sim: name })}</b>
      <p>{where}</p>
      {sim !== 'unknown' && <p class="tell">{tell}</p>}
      {link && (
        <a class="button plain" href={link.href} target="_blank" rel="noreferrer">
          {link.label}
          <span class="heard"> ({t('popup.links.newTab')})</span>
        </a>
      )}
    </div>
  );
}

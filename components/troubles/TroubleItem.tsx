import type { CarrierGuide } from '../../content/carriers/brand';
import type { Trouble } from '../../content/guide/troubles';
import type { T } from '../../content/text';
import { Chevron } from '../shared/Chevron';
import { TroubleBody } from './TroubleBody';

interface Props {
  t: T;
  guide: CarrierGuide;
  trouble: Trouble;
  /** The page in the active tab shows this trouble. */
  here?: boolean;
  /** Unfolded from the start. */
  open?: boolean;
}

/** One trouble: its title, and behind it why it happens and what to do. */
export function TroubleItem({ t, guide, trouble, here = false, open = here }: Props) {
  return (
    <details class={here ? 'trouble is-here' : 'trouble'} data-trouble={trouble} open={open}>
      <summary>
        <span class="line">
          <span class="name">{t(`trouble.${trouble}.title`)}</span>{' '}
          {here && <span class="tag">{t('popup.hereTag')}</span>}
        </span>
        <Chevron />
      </summary>
      <TroubleBody t={t} guide={guide} trouble={trouble} />
    </details>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { CarrierGuide } from '../../content/carriers/carrier';
import type { Trouble } from '../../content/guide/troubles';
import type { T } from '../../content/text';
import { TroubleItem } from './TroubleItem';

interface Props {
  t: T;
  guide: CarrierGuide;
  /** The trouble that the active tab shows: moved to the top and opened. */
  here: Trouble | undefined;
  /** The user came by a button that is gone now: the first trouble takes the focus. */
  takesFocus: boolean;
}

/** What goes wrong for people, the most useful first. */
export function Troubles({ t, guide, here, takesFocus }: Props) {
  const { troubles } = guide;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('summary')?.focus();
  }, [takesFocus]);
  const order = here ? [here, ...troubles.filter((each) => each !== here)] : troubles;
  return (
    <section class="troubles" ref={list}>
      <h2 class="heading">{t('popup.troubles.title')}</h2>
      {order.map((trouble) => (
        <TroubleItem key={trouble} t={t} guide={guide} trouble={trouble} here={trouble === here} />
      ))}
    </section>
  );
}

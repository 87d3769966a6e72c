import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { brandById } from '../../content/carriers/brands';
import type { Trouble } from '../../content/guide/troubles';
import type { T } from '../../content/text';
import { findTroubles } from '../../content/text/findTroubles';
import type { Overview } from '../../messages';
import { SearchField } from '../form/SearchField';
import { NotFound } from './NotFound';
import { Path } from './Path';
import { TroubleItem } from './TroubleItem';

interface Props {
  t: T;
  overview: Overview;
  /** The trouble that the popup was opened for, where the page itself is not in front. */
  begin?: Trouble | undefined;
  /** The user came by a button that is gone now: the first trouble takes the focus. */
  takesFocus: boolean;
}

/** What goes wrong for people: by a word, by question and answer, or all of it, the most useful first. */
export function Troubles({ t, overview, begin, takesFocus }: Props) {
  const { locale, carrier, here, settings } = overview;
  const { guide } = brandById(carrier);
  const known: readonly Trouble[] = guide.troubles;
  const [query, setQuery] = useState('');
  const whole = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    if (takesFocus) whole.current?.querySelector('summary')?.focus();
  }, [takesFocus]);

  const asked = here?.trouble ?? (begin && known.includes(begin) ? begin : undefined);
  const found = query.trim() ? findTroubles(query, known, textsOf(t), locale) : undefined;
  const item = (trouble: Trouble) => (
    <TroubleItem
      key={trouble}
      t={t}
      guide={guide}
      trouble={trouble}
      here={trouble === here?.trouble}
      open={trouble === asked || found?.length === 1}
    />
  );

  return (
    <section class="troubles" ref={whole}>
      <div class="view-head">
        <h2 class="title">{t('popup.troubles.title')}</h2>
      </div>
      {!found && asked && <div class="first">{item(asked)}</div>}
      <SearchField
        label={t('help.search.label')}
        hint={t('help.search.hint')}
        query={query}
        onQuery={setQuery}
      >
        <p role="status" class={found?.length ? 'count' : 'heard'}>
          {found?.length ? t('help.search.found', { count: found.length }) : ''}
        </p>
      </SearchField>
      {found?.map(item)}
      {found?.length === 0 && <NotFound t={t} query={query.trim()} guide={guide} />}
      {!found?.length && (
        <Path
          key={carrier}
          t={t}
          carrier={carrier}
          knowsWhose={settings.sim !== null || !guide.asksWhoseCard}
        />
      )}
      {!found && (
        <>
          <h2 class="heading">{t('help.all')}</h2>
          {known.filter((each) => each !== asked).map(item)}
        </>
      )}
    </section>
  );
}

function textsOf(t: T) {
  return (trouble: Trouble) => [
    t(`trouble.${trouble}.title`),
    t(`trouble.${trouble}.why`),
    t(`trouble.${trouble}.fix`),
  ];
}

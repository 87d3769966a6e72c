import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { brandById, type CarrierId } from '../../content/carriers/brands';
import { type Answer, answersTo, firstOf, isQuestion } from '../../content/guide/path';
import type { T } from '../../content/text';
import { Text } from '../shared/Text';
import { Answers } from './Answers';
import { TroubleBody } from './TroubleBody';

interface Props {
  t: T;
  carrier: CarrierId;
  /** Whose card it is needs no asking. */
  knowsWhose: boolean;
}

/** Question, answer, fix: a few presses from "something is wrong" to what helps. */
export function Path({ t, carrier, knowsWhose }: Props) {
  const { name, guide } = brandById(carrier);
  const phone = guide.facts.carePhone?.value;
  const [trail, setTrail] = useState<Answer[]>([]);
  const [none, setNone] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  // The pressed button is gone: the next question, or the fix, has the focus and is read out.
  useLayoutEffect(() => {
    if (moved.current) title.current?.focus();
  }, [trail, none]);

  const first = firstOf(guide.troubles, knowsWhose);
  if (!first || !isQuestion(first)) return null; // the list says it all
  const now = trail.at(-1)?.to ?? first;

  function move(next: Answer[], isNone = false) {
    moved.current = true;
    setTrail(next);
    setNone(isNone);
  }

  return (
    <section class="card path" aria-label={t('help.title')} data-at={none ? 'none' : now}>
      <p class="small">
        {trail.length === 0
          ? t('help.path.hint')
          : t('help.path.answered', {
              answers: trail.map(({ id }) => t(`help.path.${id}`)).join(' › '),
            })}
      </p>
      <h3 ref={title} tabIndex={-1}>
        {none
          ? t('help.path.none')
          : isQuestion(now)
            ? t(`help.path.${now}.ask`, { carrier: name })
            : t(`trouble.${now}.title`)}
      </h3>
      {none && <p>{t('help.path.noneHint')}</p>}
      {!none && isQuestion(now) && (
        <Answers
          t={t}
          answers={answersTo(now, guide.troubles)}
          onAnswer={(answer) => move([...trail, answer])}
          onNone={() => move(trail, true)}
        />
      )}
      {!none && !isQuestion(now) && (
        <>
          <TroubleBody t={t} guide={guide} trouble={now} />
          {phone && (
            <p class="small">
              <Text of={t('help.path.still', { phone })} />
            </p>
          )}
        </>
      )}
      {(trail.length > 0 || none) && (
        <p class="pair">
          <button
            type="button"
            class="button plain"
            onClick={() => move(none ? trail : trail.slice(0, -1))}
          >
            {t('help.path.back')}
          </button>
          {trail.length > 0 && (
            <button type="button" class="button plain" onClick={() => move([])}>
              {t('help.path.again')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

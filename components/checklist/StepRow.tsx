import { useId, useState } from 'preact/hooks';
import type { CarrierGuide } from '../../content/carriers/brand';
import type { Step } from '../../content/guide/steps';
import type { Page } from '../../content/pages';
import type { T } from '../../content/text';
import { Chevron } from '../shared/Chevron';
import { OfficialLinks } from '../shared/OfficialLinks';
import { Text } from '../shared/Text';
import { Codes } from './Codes';
import { stepLinks } from './stepLinks';
import { Tick } from './Tick';

export interface StepRowProps {
  t: T;
  guide: CarrierGuide;
  step: Step;
  /** Its number in the method; steps before and after have none. */
  number: number | undefined;
  mark: 'done' | 'skipped' | undefined;
  here: 'sure' | 'maybe' | undefined;
  /** The carrier's page in front, where one is told for certain. */
  front: Page | undefined;
  /** The step that stands open by itself. */
  current: boolean;
  onMark(done: boolean): void;
}

/** A step to tick, with its text to unfold. What the user folded or unfolded stays so. */
export function StepRow(props: StepRowProps) {
  const { t, guide, step, number, here, front, current, onMark } = props;
  // Who stands at a step needs it, whatever the journey did without.
  const mark = here && props.mark === 'skipped' ? undefined : props.mark;
  const [chosen, setChosen] = useState<boolean>();
  const detail = useId();
  const open = chosen ?? current;
  const title = t(`step.${step}.title`);
  const state = [here && 'is-here', mark && `is-${mark}`].filter(Boolean).join(' ');
  return (
    <li
      class={`step ${state}`}
      data-step={step}
      aria-current={here === 'sure' ? 'step' : undefined}
    >
      <Tick
        label={t(mark === 'done' ? 'popup.markUndone' : 'popup.markDone', { step: title })}
        number={number}
        done={mark === 'done'}
        onMark={onMark}
      />
      <div class="step-text">
        <h3>
          <button
            type="button"
            class="step-title"
            aria-expanded={open}
            aria-controls={detail}
            onClick={() => setChosen(!open)}
          >
            <span class="line">
              <span class="name">{title}</span>{' '}
              {here && (
                <span class={here === 'sure' ? 'tag' : 'tag quiet'}>
                  {t(here === 'sure' ? 'popup.hereTag' : 'popup.hereMaybe')}
                </span>
              )}
              {mark === 'skipped' && <span class="tag quiet">{t('popup.skipped')}</span>}
            </span>
            <Chevron />
          </button>
        </h3>
        <div class="detail" id={detail} hidden={!open}>
          <p>
            <Text of={t(`step.${step}.body`)} />
          </p>
          {step === 'prepare.balance' && <Codes t={t} codes={guide.codes} />}
          <OfficialLinks t={t} links={guide.links} to={stepLinks(step, front, here === 'sure')} />
        </div>
      </div>
    </li>
  );
}

import { useLayoutEffect, useState } from 'preact/hooks';
import { brandById } from '../../content/carriers/brands';
import { asksFirst, carrierOfSim, isElsewhere } from '../../content/guide/sims';
import { type Method, methodSteps, prepareSteps, type Step } from '../../content/guide/steps';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { nowLine } from '../shared/nowLine';
import { YourCard } from '../sims/YourCard';
import { About } from './About';
import { currentStep } from './currentStep';
import { firstMethod } from './firstMethod';
import { isRestartable } from './isRestartable';
import { MethodChoice } from './MethodChoice';
import { Restart } from './Restart';
import { StepGroup } from './StepGroup';

interface Props {
  t: T;
  overview: Overview;
  onAct(act: PopupAct): void;
}

/** Comes after a method rather than being one of its numbered steps. */
const afterwards: readonly Step[] = ['web.keepReceipt'];

/** The preparation and the steps of one method, to tick. */
export function Checklist({ t, overview, onAct }: Props) {
  // Settled when the list opens, so that the first tick does not shift what is under the finger.
  const [begun] = useState(() => Object.keys(overview.marks).length > 0);
  const { methods } = brandById(overview.carrier).guide;
  const [chosen, setMethod] = useState<Method>(() => firstMethod(overview));
  const method = methods.includes(chosen) ? chosen : 'web'; // another carrier may come in front
  const steps: readonly Step[] = methodSteps[method];
  const after = steps.filter((step) => afterwards.includes(step));
  const shared = { t, overview, onAct, current: currentStep(method, overview) };
  // Only when it opens: nothing moves while it is read, and a popup opened for something else shows
  // another tab. Only as far as the step's own line, so that as much of the head as possible stays
  // in sight; and not at all where the head holds what is to be pressed.
  useLayoutEffect(() => {
    const { here, closed, beaten } = overview;
    if (here?.page === 'confirmation' || here?.trouble || closed || beaten) return;
    const line = document.querySelector('.step[aria-current] .step-title');
    line?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { sim } = overview.settings;
  // Once it is paid the receipt comes before the question.
  const isAsked = asksFirst(sim, overview.carrier, overview.here?.page);
  const { away, general } = nowLine(t, overview);
  const card = (
    <YourCard
      t={t}
      carrier={overview.carrier}
      sim={sim}
      isLed={away !== undefined && !general} // by the head
      onSim={(to) => onAct({ do: 'settle', change: { sim: to } })}
    />
  );
  // Where nobody mistakes a carrier's cards, only those who have answered need the way to another
  // answer.
  const asks =
    brandById(overview.carrier).guide.asksWhoseCard ||
    (sim && carrierOfSim(sim) === overview.carrier);
  // What the guide would say next is of no use for a card that is refilled elsewhere.
  if (isElsewhere(sim, overview.carrier)) return card;
  return (
    <>
      {(sim === null ? isAsked : asks) && card}
      <MethodChoice t={t} methods={methods} now={method} onChoose={setMethod} />
      {!begun && <About t={t} />}
      <StepGroup
        {...shared}
        title={t('guide.prepare.title')}
        steps={prepareSteps}
        numbered={false}
      />
      <StepGroup
        {...shared}
        key={method}
        title={t(`method.${method}.title`)}
        // The head already says what the guide does on the website.
        intro={method === 'web' ? undefined : t(`method.${method}.intro`)}
        steps={steps.filter((step) => !afterwards.includes(step))}
        numbered
      />
      {after.length > 0 && (
        <StepGroup {...shared} title={t('popup.groups.after')} steps={after} numbered={false} />
      )}
      {isRestartable(method, overview) && (
        <Restart
          t={t}
          finished={steps.every((step) => overview.marks[step])}
          onRestart={() => onAct({ do: 'restart' })}
        />
      )}
      {asks && sim === null && !isAsked && card}
      {begun && <About t={t} />}
    </>
  );
}

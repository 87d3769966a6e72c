import { asksFirst } from '../../content/guide/sims';
import { type Method, methodSteps, prepareSteps, type Step } from '../../content/guide/steps';
import type { Overview } from '../../messages';

/**
 * The step that stands open in the checklist of a method: where the active tab is when that is in
 * this list, else the first that is neither done nor skipped. Undefined when nothing is left, and
 * where a step would be a guess: while it is asked whose card it is or what page it is, and on a
 * page of no step.
 */
export function currentStep(method: Method, overview: Overview): Step | undefined {
  const { marks, here, carrier, settings } = overview;
  if (asksFirst(settings.sim, carrier, here?.page)) return undefined;
  if (here && !(here.certain && here.step)) return undefined;
  const listed: readonly Step[] = [...prepareSteps, ...methodSteps[method]];
  return listed.find((step) => step === here?.step) ?? listed.find((step) => !marks[step]);
}

import { type Method, methodSteps, prepareSteps, type Step } from '../../content/guide/steps';
import type { Overview } from '../../messages';

/**
 * The step that stands open in the checklist of a method: where the active tab is when that is
 * certain and in this list, else the first that is neither done nor skipped. Undefined when
 * nothing is left.
 */
export function currentStep(method: Method, { marks, here }: Overview): Step | undefined {
  const listed: readonly Step[] = [...prepareSteps, ...methodSteps[method]];
  if (here?.certain && listed.includes(here.step)) return here.step;
  return listed.find((step) => !marks[step]);
}

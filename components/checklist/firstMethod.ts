import { type Method, methodSteps, methods } from '../../content/guide/steps';
import type { Overview } from '../../messages';

/** The method to open with: the website when the tab is on it, else one already begun, else the website. */
export function firstMethod({ marks, here }: Overview): Method {
  if (here) return 'web';
  const begun = methods.find((method) => {
    const steps = methodSteps[method];
    const done = steps.filter((step) => marks[step]).length;
    return done > 0 && done < steps.length;
  });
  return begun ?? 'web';
}

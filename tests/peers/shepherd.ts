import Shepherd, { type StepOptions } from 'shepherd.js';
import { air, findTarget, onMove, steps } from './tour';

const tour = new Shepherd.Tour({
  useModalOverlay: true,
  defaultStepOptions: { modalOverlayOpeningPadding: air, cancelIcon: { enabled: true } },
  steps: steps.map(
    ({ title, text }): StepOptions => ({
      title,
      text,
      attachTo: { element: () => findTarget(), on: 'bottom' },
      waitForElement: 5000,
      scrollTo: { block: 'center' },
      buttons: [{ text: 'Next', action: () => tour.next() }],
    }),
  ),
});

void tour.start();
onMove(() => void tour.next());

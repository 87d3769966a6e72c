import introJs from 'intro.js';
import { air, findTarget, onMove, steps } from './tour';

const tour = introJs.tour().setOptions({
  steps: steps.map(({ title, text }) => ({ title, intro: text, element: findTarget() })),
  helperElementPadding: 2 * air,
  exitOnOverlayClick: false, // the hint stays while the page is used
});

void tour.start();
onMove(() => void tour.nextStep());

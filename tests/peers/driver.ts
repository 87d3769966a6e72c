import { driver } from 'driver.js';
import { air, findTarget, onMove, steps } from './tour';

const target = () => findTarget() ?? document.body;
const tour = driver({
  steps: steps.map(({ title, text }) => ({
    element: target,
    popover: { title, description: text },
  })),
  stagePadding: air,
  overlayClickBehavior: () => {}, // the hint stays while the page is used
  waitForElement: 5000,
});

tour.drive();
onMove(() => tour.moveNext());

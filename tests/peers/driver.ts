import { driver } from 'driver.js';
import { air, findTarget, onMove, steps } from './tour';

// None: it waits, which its types do not know of.
const target = () => findTarget() as HTMLElement;
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

import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { STATUS, useJoyride } from 'react-joyride';
import { air, findTarget, onMove, steps } from './tour';

const place = document.createElement('div');
const root = createRoot(place);

function Tour() {
  const {
    controls,
    state,
    Tour: view,
  } = useJoyride({
    continuous: true,
    run: true,
    steps: steps.map(({ title, text }) => ({ title, content: text, target: () => findTarget() })),
    options: {
      skipBeacon: true,
      spotlightPadding: air,
      overlayClickAction: false, // the hint stays while the page is used
      closeButtonAction: 'skip', // the cross ends it, as with the others
      targetWaitTimeout: 5000,
    },
  });
  useEffect(() => onMove(() => controls.next()), [controls]);
  useEffect(() => {
    if (state.status !== STATUS.FINISHED && state.status !== STATUS.SKIPPED) return;
    setTimeout(() => {
      root.unmount();
      place.remove();
    });
  }, [state.status]);
  return view;
}

document.body.append(place);
root.render(createElement(Tour));

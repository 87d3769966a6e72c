import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useJoyride } from 'react-joyride';
import { air, findTarget, onMove, steps } from './tour';

function Tour() {
  const { controls, Tour: view } = useJoyride({
    continuous: true,
    run: true,
    steps: steps.map(({ title, text }) => ({ title, content: text, target: () => findTarget() })),
    options: {
      skipBeacon: true,
      spotlightPadding: air,
      overlayClickAction: false, // the hint stays while the page is used
      targetWaitTimeout: 5000,
    },
  });
  useEffect(() => onMove(() => controls.next()), [controls]);
  return view;
}

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(createElement(Tour));

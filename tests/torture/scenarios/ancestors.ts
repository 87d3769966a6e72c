import type { Driver } from '../driver';
import { fields, page, target } from '../page';
import { boxIn, claimReachable, openPanel } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop, ringRight } from '../ring';
import { addressOf, type Numbers, type Scenario } from '../scenario';

const inside = (style: string) =>
  `<main><h1>Refill this account</h1>${fields}<div id="moved" style="${style}"><p>${target}</p></div><div style="height:1500px"></div></main>`;

/** Around the control, before and after the page scrolled, with the panel where it always is. */
async function around(driver: Driver, address: string): Promise<Numbers> {
  await openPanel(driver, address);
  await ring(driver);
  await driver.inPage(() => scrollTo({ top: 60, behavior: 'instant' }));
  const off = await ringRight(driver);
  const panel = await boxIn(driver, 'aside');
  return {
    'ring off px': off,
    'sides of the ring on top': await ringOnTop(driver),
    'points of the panel reached': await claimReachable(driver),
    'callout over control px²': await calloutClear(driver),
    clicks: await clickTarget(driver),
    'panel from the right px': 1280 - (panel?.x ?? 0) - (panel?.width ?? 0),
  };
}

const cases: [id: string, title: string, body: string, head?: string][] = [
  [
    'transformed',
    'ancestor rotated, scaled and moved',
    inside('transform:translate(90px,30px) rotate(9deg) scale(1.4);width:300px'),
  ],
  [
    'zoomed',
    'ancestor at zoom 1.7, in another at 0.8',
    `<div style="zoom:0.8">${inside('zoom:1.7')}</div>`,
  ],
  [
    'body transformed',
    'the body is transformed and filtered: fixed is fixed to it',
    inside(''),
    '<style>body{transform:translateX(40px) scale(.9);filter:opacity(.99);perspective:400px;will-change:transform}</style>',
  ],
  [
    'root zoomed',
    'the root element is zoomed to 1.25',
    inside(''),
    '<style>html{zoom:1.25}</style>',
  ],
  [
    'root transformed',
    'the root element is scaled and contained',
    inside(''),
    '<style>html{transform:scale(.85);transform-origin:0 0;contain:layout}</style>',
  ],
];

/** Transformed and zoomed ancestors, up to the root element itself. */
export const ancestors: readonly Scenario[] = cases.map(([id, title, body, head = '']) => ({
  id,
  title,
  page: page({ head, body }),
  run: (driver) => around(driver, addressOf({ id })),
}));

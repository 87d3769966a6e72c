/**
 * What the browser would do that no test looks at, as its argument. A second list takes the place of
 * the one that the test runner gives, so what matters of that stands here, too.
 */
export const withoutUnneeded = `--disable-features=${[
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  // Drawn for windows that nobody opens: a fifth of each start.
  'PreloadTopChromeWebUI',
  // Two pages that each window loads for its address bar, in a process of their own, and tells of every tab.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
].join()}`;

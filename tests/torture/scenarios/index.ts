import type { Scenario } from '../scenario';
import { access, accessWrongPage } from './access';
import { ancestors } from './ancestors';
import { late, removed, replaced } from './comesAndGoes';
import { fullScreen, modal, openedLater, stacked } from './dialogs';
import { flood } from './flood';
import { focusKept } from './focus';
import { frames } from './frames';
import { hostileScripts } from './hostileScripts';
import { hostileStyle, policy, rootStyle } from './hostileStyle';
import { arrows, ownKeys } from './keys';
import { lag } from './lag';
import { ledClicks } from './ledClicks';
import { banner, behindPanel, bodyScroller, innerScroller, stickyBar } from './moves';
import { traces } from './noTrace';
import { pageTricks } from './pageTricks';
import { plain } from './plain';
import { lightDismiss, menus, popovers } from './popovers';
import { roots } from './roots';
import { shadow } from './shadow';
import { sleeps } from './sleeps';
import { still } from './still';
import { takenAway } from './takenAway';
import { updated } from './updated';
import { usable } from './usable';
import { usedAgain } from './usedAgain';
import { views } from './views';

/** All of them, in the order of the table: the letters of the bench, what lies beyond it, traps. */
export const scenarios: readonly Scenario[] = [
  plain,
  replaced,
  removed,
  late,
  innerScroller,
  banner,
  modal,
  shadow,
  policy,
  hostileStyle,
  still,
  access,
  accessWrongPage,
  focusKept,
  usable,
  lag,
  traces,
  updated,
  arrows,
  stickyBar,
  bodyScroller,
  behindPanel,
  usedAgain,
  ...ancestors,
  ...frames,
  ...views,
  fullScreen,
  openedLater,
  stacked,
  popovers,
  menus,
  lightDismiss,
  ...roots,
  rootStyle,
  ownKeys,
  ...pageTricks,
  ...hostileScripts,
  ...takenAway,
  ledClicks,
  flood,
  ...sleeps,
];

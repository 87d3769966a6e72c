import { after, type Judge } from './judge';
import { lagging } from './lagging';
import { hostileStyle, policy } from './looks';
import { access, arrows, focus, traces } from './manners';
import { motion } from './motion';
import { banner, late, removed, replaced, scroller, shadow } from './moves';
import { usable } from './usable';

/** The sixteen of the first study, and the second half of L. */
export const letters: Record<string, Judge> = {
  A: after(),
  B: replaced,
  C: removed,
  D: late,
  E: scroller,
  F: banner,
  G: after(),
  H: shadow,
  I: policy,
  J: hostileStyle,
  K: motion,
  L: access,
  'L: focus': focus,
  M: usable,
  N: lagging,
  P: traces,
  R: arrows,
};

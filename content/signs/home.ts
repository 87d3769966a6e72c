import { balance } from '../accountShown';
import type { Sign } from '../carriers/carrier';
import { isFrontPage } from '../frontPage';
import { orderButton } from '../orders';
import { hasPaymentFrame } from '../paying';
import type { Scene } from '../scene';
import { headings, says } from '../seeing';
import { isDeclined, isPaid, isPending } from '../told';
import * as w from '../words';
import { must, sign } from './sign';

/** No deeper in the site than a language, a brand or "home". */
const isAtFront = ({ address }: Scene) => !/\/[^/]{3,}\/./.test(address.pathname);

const signInLink = (scene: Scene) =>
  scene.controls.find((c) => c.name.length < 40 && w.signInWords.test(c.name));

const accountLink = (scene: Scene) =>
  scene.controls.find((c) => c.name.length < 40 && w.accountWords.test(c.name));

/** Nothing stands in its address but a language, and that it is the home page. */
const isRoot = ({ address: { pathname, hash } }: Scene) =>
  !/^#!?\/./.test(hash) &&
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:home|inicio)\/?)?$/i.test(pathname);

/** Its address speaks of a refill that goes on. */
const isUnderWay = ({ address: { search, hash } }: Scene) =>
  /(?<![a-z])(?:pay|paid|order|refill|checkout|confirm|step|session)/i.test(search + hash);

/** It has a heading of its own, nothing is to be filled in, picked or paid, and no line is shown: who comes there begins. */
const isBeginning = (scene: Scene) =>
  headings(scene).length > 0 &&
  scene.number === null &&
  scene.details.card === 0 &&
  scene.choices.size === 0 &&
  scene.fields.every(
    ({ frame, kind, element }) =>
      frame || ['search', 'email'].includes(kind) || element.localName === 'select', // of languages
  ) &&
  ![balance, hasPaymentFrame, orderButton, isPaid, isPending, isDeclined].some((is) => is(scene)) &&
  !says(scene, w.sorryWords);

/** Where one begins: the front page of a site. */
export const homeSigns: readonly Sign[] = [
  must('home', 4, 'account link', accountLink),
  // Who signs in may have to open the menu first.
  must('home', 4, 'root of the site', (s) =>
    accountLink(s) ? undefined : isRoot(s) && isFrontPage(s),
  ),
  sign('home', 6, 'leads to all there is', (s) => isAtFront(s) && isFrontPage(s)),
  sign('home', 5, 'root, with signing in', (s) =>
    isAtFront(s) && isFrontPage(s)
      ? undefined
      : isRoot(s) && !isUnderWay(s) && isBeginning(s) && signInLink(s),
  ),
];

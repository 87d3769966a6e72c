import { isAboutRefill, isPlainlyAboutRefill } from '../about';
import { balance, refillControl } from '../accountShown';
import { isArticle, titles } from '../article';
import type { Sign } from '../carriers/carrier';
import { readingLength } from '../names';
import { orderButton } from '../orders';
import { codeField, hasCardForm, hasSavedCard, walletCode } from '../paying';
import { isAskedBack } from '../questions';
import type { Scene } from '../scene';
import {
  button,
  control,
  controls,
  field,
  fields,
  headings,
  heads,
  isOwn,
  named,
  says,
  titled,
} from '../seeing';
import { isPending, isRefused } from '../told';
import * as w from '../words';
import { must, sign } from './sign';

const who = ['emailOrPhone', 'email', 'phone', 'username'] as const;
const canContinue = (scene: Scene) => control(scene, w.continueWords);
const signInButton = (scene: Scene) =>
  scene.controls.find(
    (c) => !c.frame && !c.link && c.name.length < 40 && w.signInWords.test(c.name),
  );

/** A bank calls its page so, names itself, or tells how much; a sentence of the carrier's may speak of paying, too. */
const isBankAsking = (seen: Scene['texts'][number]): boolean =>
  isOwn(seen) &&
  (seen.heading ||
    readingLength(seen.text) <= 40 ||
    w.amountPattern.test(seen.text) ||
    w.phrases.ofBank.test(seen.text)) &&
  w.bankCodeWords.test(seen.text) &&
  !isAskedBack(seen.text);

/** Short and beginning with these words: a title, whatever its tag. */
function startsWith(words: w.Words, text: string): boolean {
  return text.length < 30 && w.placeOf(words, text) === 0;
}

/** "Create your login", where "Sign in or sign up" speaks of both. */
function isRegisterFirst(text: string): boolean {
  const register = w.placeOf(w.registerWords, text);
  return register >= 0 && register < w.placeOf(w.signInWords, text);
}

/** Buttons and choices that each lead to a code, or to another proof of who one is. */
function waysToVerify(scene: Scene) {
  const ways = [
    ...controls(scene, w.verifyMethodWords).map(({ name, element }) => ({ text: name, element })),
    ...scene.texts.filter(
      ({ text, frame, linked }) =>
        !frame && !linked && text.length < 60 && w.verifyMethodWords.test(text),
    ),
  ];
  return ways;
}

/** A heading that speaks of a new account, and of no other. */
const registers = (scene: Scene) =>
  scene.texts.find(
    ({ text, heading, frame, linked }) =>
      heading &&
      !frame &&
      !linked &&
      text.length < 60 &&
      w.registerWords.test(text) &&
      !w.signInWords.test(text),
  );

/** A number is to be typed; a list to pick from holds the user's own lines. */
function asksForNumber(scene: Scene) {
  const asked = field(scene, 'phone');
  return asked?.element.localName === 'select' ? undefined : asked;
}

/** How many different things are told of the plan: what is left, until when. */
function statesOfPlan(scene: Scene): number {
  return scene.texts.filter(
    ({ text, frame, linked, past }) =>
      !frame &&
      !linked &&
      !past &&
      text.length < 80 &&
      /\d/.test(text) &&
      w.planStateWords.test(text),
  ).length;
}

/** What is not through is a payment, and no change of a plan. */
function isPaymentOpen(scene: Scene) {
  const open = isPending(scene);
  return open && [w.refillWords, w.payWords].some((words) => words.test(open.text)) && open;
}

export const accountSigns: readonly Sign[] = [
  must('signIn', 6, 'password field', (s) => field(s, 'password')),
  must('signIn', 3, 'user field', (s) => field(s, ...who)),
  must(
    'signIn',
    6,
    'number and code together',
    (s) => field(s, ...who) && field(s, 'code') && signInButton(s),
  ),
  sign('signIn', 3, 'sign-in button', signInButton),
  sign('signIn', 3, 'sign-in heading', (s) =>
    s.texts.find(
      (t) =>
        !t.frame &&
        !t.linked &&
        t.text.length < 80 &&
        (t.heading || startsWith(w.signInWords, t.text)) &&
        w.signInWords.test(t.text) &&
        !isAskedBack(t.text) &&
        !isRegisterFirst(t.text),
    ),
  ),
  sign(
    'signIn',
    -6,
    'number and account number',
    (s) => field(s, 'phone') && field(s, 'accountNumber'),
  ),
  sign('signIn', 3, 'title', (s) => !heads(s, w.signInWords) && titled(s, w.signInWords)),
  sign(
    'signIn',
    -4,
    'a long form',
    (s) => s.fields.filter((f) => !f.frame && f.kind !== 'search').length > 5,
  ),
  sign('signIn', 2, 'next button', (s) => field(s, ...who) && canContinue(s)),
  sign(
    'signIn',
    2,
    'forgot, remember me',
    (s) => says(s, w.forgotWords) || control(s, w.forgotWords),
  ),
  must('signIn', 7, 'passkey button', (s) => control(s, w.passkeyWords)),
  sign('signIn', 4, 'password instead', (s) => control(s, w.passwordLinkWords)),
  sign('signIn', -4, 'register heading', registers),
  sign('signIn', -8, 'new password', (s) => field(s, 'newPassword')),
  sign('signIn', -10, 'card form', hasCardForm),
  sign('signIn', -6, 'one-time code', (s) => field(s, 'code')),
  sign(
    'signIn',
    -8,
    'one of several proofs',
    (s) => !field(s, 'password', ...who) && (heads(s, w.verifyWords) || waysToVerify(s)[0]),
  ),
  sign('signIn', -5, 'address form', (s) => field(s, 'address')),
  sign(
    'signIn',
    -5,
    'about a refill',
    (s) => !field(s, 'password', 'username', 'emailOrPhone') && isAboutRefill(s),
  ),

  must('verify', 6, 'code field', codeField),
  must('verify', 4, 'confirm it is you', (s) => says(s, w.verifyWords) || named(s, w.verifyWords)),
  must('verify', 3, 'ways to get a code', (s) => waysToVerify(s)[0]),
  sign('verify', 2, 'several ways', (s) => waysToVerify(s)[1]),
  sign('verify', 2, 'send it again', (s) => says(s, w.resendWords) || control(s, w.resendWords)),
  sign('verify', 1, 'continue', canContinue),
  sign('verify', -8, 'card form', (s) => hasCardForm(s) || walletCode(s)),
  sign(
    'verify',
    -12,
    'a bank asks',
    (s) => s.texts.find(isBankAsking) || control(s, w.bankCodeWords),
  ),
  sign('verify', -8, 'sign-in form', (s) => field(s, 'password', ...who) && signInButton(s)),
  sign('verify', -8, 'number to refill', (s) => field(s, 'phone') && isPlainlyAboutRefill(s)),
  sign('verify', -8, 'article', (s) => !codeField(s) && isArticle(s)),

  sign('register', 6, 'register heading', registers),
  sign('register', 3, 'title', (s) => titled(s, w.registerWords)),
  must('register', 3, 'who you are', (s) => field(s, ...who)),
  must('register', 4, 'new password', (s) => field(s, 'newPassword')),
  sign(
    'register',
    2,
    'continue',
    (s) => canContinue(s) || s.controls.find((c) => !c.link && w.registerWords.test(c.name)),
  ),
  sign(
    'register',
    -4,
    'password and sign-in',
    (s) => fields(s, 'password').length === 1 && !field(s, 'newPassword') && signInButton(s),
  ),
  sign('register', -10, 'card form', hasCardForm),

  must('dashboard', 4, 'balance', balance),
  must(
    'dashboard',
    3,
    'state of the plan',
    (s) =>
      says(s, w.planStateWords) ||
      controls(s, w.planStateWords).find(({ name }) => !isAskedBack(name)),
  ),
  sign('dashboard', 2, 'more of the plan', (s) => statesOfPlan(s) > 1),
  sign('dashboard', 4, 'refill control', refillControl),
  sign(
    'dashboard',
    2,
    'own number, sign out',
    (s) =>
      s.number ||
      s.texts.find((t) => w.ownNumberWords.test(t.text)) ||
      s.controls.find((c) => c.name.length < 40 && w.ownNumberWords.test(c.name)),
  ),
  sign('dashboard', -8, 'card form', (s) => hasCardForm(s) || hasSavedCard(s)),
  sign(
    'dashboard',
    -6,
    'amounts to choose from',
    (s) => s.amounts.size >= 3 && says(s, w.chooseWords),
  ),
  sign(
    'dashboard',
    -6,
    'thanks',
    (s) =>
      (heads(s, w.thanksWords) || heads(s, w.paidWords)) &&
      (says(s, w.addedWords) ?? says(s, w.orderNumberWords)),
  ),
  sign(
    'dashboard',
    -6,
    'asks which number to refill',
    (s) => asksForNumber(s) && isPlainlyAboutRefill(s),
  ),
  sign('dashboard', -4, 'asks how much', (s) => field(s, 'amount')),
  sign(
    'dashboard',
    -6,
    'amounts to press, and no way to them',
    (s) =>
      s.choices.size >= 3 &&
      (!balance(s) || titles(headings(s)).some(({ text }) => w.refillWords.test(text))) &&
      !refillControl(s) &&
      !control(s, w.submitOrderWords) &&
      !says(s, w.chooseWords),
  ),
  sign('dashboard', -6, 'refusal', isRefused),
  sign('dashboard', -8, 'a payment still open', isPaymentOpen),
  sign('dashboard', -6, 'an order to check', (s) =>
    orderButton(s) || canContinue(s) ? heads(s, w.reviewWords) : undefined,
  ),
  sign('dashboard', -6, 'sorry', (s) =>
    titles(headings(s)).find(({ text }) => w.sorryWords.test(text) && !isAskedBack(text)),
  ),
  sign('dashboard', -8, 'password field', (s) => field(s, 'password', 'newPassword')),

  must('activation', 6, 'number of the SIM or device', (s) => field(s, 'simNumber')),
  must('activation', 4, 'activate', (s) => named(s, w.activateWords)),
  sign('activation', 2, 'activate button', (s) => button(s, w.activateWords)),
  sign('activation', 1, 'continue', canContinue),
  sign('activation', -10, 'card form', hasCardForm),
];

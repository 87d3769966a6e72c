import type { Grade, Sign } from './carriers/carrier';
import type { Page } from './pages';
import type { Scene } from './scene';
import { controls, fields, heads, says, supposing } from './seeing';
import * as w from './words';

/**
 * What any page of a kind must have, whoever made it. These rest on no site's ids or addresses;
 * a carrier's own signs are added to them.
 */
const learnt = '2026-11';

function sign(
  page: Page,
  points: number,
  id: string,
  speaks: (scene: Scene) => boolean,
  grade: Grade = 'A',
): Sign {
  return { id: `${page}.${id}`, page, points, grade, learnt, speaks };
}

/** One of these must speak for a page; the others only add to it. */
function must(page: Page, points: number, id: string, speaks: (scene: Scene) => boolean): Sign {
  return { ...sign(page, points, id, speaks), must: true };
}

const who = ['emailOrPhone', 'email', 'phone', 'username'] as const;

/** Fields for a new card: its number, with expiry or security code. */
export function hasCardForm(scene: Scene): boolean {
  return (
    fields(scene, 'cardNumber').length > 0 && fields(scene, 'expiry', 'securityCode').length > 0
  );
}

/** A stored card that only wants its security code. */
export function hasSavedCard(scene: Scene): boolean {
  return fields(scene, 'cardNumber').length === 0 && fields(scene, 'securityCode').length > 0;
}

/** The fields of a card sit in the frame of a payment house: named by its title, not entered. */
export function hasPaymentFrame(scene: Scene): boolean {
  return paymentFrame(scene) !== undefined && (says(scene, w.payWords) || hasPayControl(scene));
}

/** The first visible frame that is named after cards or paying. */
export function paymentFrame(scene: Scene): Scene['frames'][number] | undefined {
  return scene.frames.find((frame) => w.paymentFrameWords.test(frame.name));
}

function hasPayControl(scene: Scene): boolean {
  return (
    controls(scene, w.submitOrderWords).length > 0 || controls(scene, w.continueWords).length > 0
  );
}

/** Is this page about refilling? Words in menus and links do not count: every page has those. */
export function isAboutRefill(scene: Scene): boolean {
  return (
    says(scene, w.refillWords) ||
    heads(scene, w.refillWords) ||
    scene.controls.some((c) => !c.frame && !c.link && w.refillWords.test(c.name))
  );
}

/** Does the page sell things that are sent or carried? */
export function isShop(scene: Scene): boolean {
  return (
    says(scene, w.shopWords) ||
    controls(scene, /add to (?:cart|bag|basket)|do koszyka|加入购物车|agregar al carrito/iu)
      .length > 0
  );
}

/** A refusal that is told, not one that is asked about, warned of, or past. */
export function refusal(scene: Scene): Scene['texts'][number] | undefined {
  return scene.texts.find(
    ({ text, frame, linked, past }) =>
      !frame &&
      !linked &&
      !past &&
      text.length <= 160 &&
      w.declinedWords.test(text) &&
      !supposing.test(text),
  );
}

const isDeclined = (scene: Scene) => refusal(scene) !== undefined;
/** Short and beginning with these words: a title, whatever its tag. */
function startsWith(words: RegExp, text: string): boolean {
  return text.length < 30 && words.exec(text)?.index === 0;
}

const isArticle = (scene: Scene) => scene.paragraphs >= 4;
const canContinue = (scene: Scene) => controls(scene, w.continueWords).length > 0;

export const commonSigns: readonly Sign[] = [
  must('home', 4, 'account link', (s) =>
    s.controls.some((c) => c.name.length < 40 && w.accountWords.test(c.name)),
  ),

  must('signIn', 6, 'password field', (s) => fields(s, 'password').length > 0),
  must('signIn', 3, 'user field', (s) => fields(s, ...who).length > 0),
  sign('signIn', 3, 'sign-in button', (s) =>
    s.controls.some((c) => !c.frame && !c.link && c.name.length < 40 && w.signInWords.test(c.name)),
  ),
  sign('signIn', 3, 'sign-in heading', (s) =>
    s.texts.some(
      (t) =>
        !t.frame &&
        !t.linked &&
        t.text.length < 80 &&
        (t.heading || startsWith(w.signInWords, t.text)) &&
        w.signInWords.test(t.text),
    ),
  ),
  sign(
    'signIn',
    -4,
    'a long form',
    (s) => s.fields.filter((f) => !f.frame && f.kind !== 'search').length > 5,
  ),
  sign('signIn', 2, 'next button', (s) => fields(s, ...who).length > 0 && canContinue(s)),
  sign(
    'signIn',
    2,
    'forgot, remember me',
    (s) => says(s, w.forgotWords) || controls(s, w.forgotWords).length > 0,
  ),
  must('signIn', 8, 'passkey button', (s) => controls(s, w.passkeyWords).length > 0),
  sign('signIn', 4, 'password instead', (s) => controls(s, w.passwordLinkWords).length > 0),
  sign('signIn', -8, 'new password', (s) => fields(s, 'newPassword').length > 0),
  sign('signIn', -10, 'card form', hasCardForm),
  sign('signIn', -6, 'one-time code', (s) => fields(s, 'code').length > 0),
  sign('signIn', -5, 'address form', (s) => fields(s, 'address').length > 0),
  sign(
    'signIn',
    -5,
    'about a refill',
    (s) => isAboutRefill(s) && fields(s, 'password').length === 0,
  ),

  must('verify', 6, 'code field', (s) => fields(s, 'code').length > 0),
  must('verify', 4, 'confirm it is you', (s) => says(s, w.verifyWords) || heads(s, w.verifyWords)),
  must(
    'verify',
    3,
    'ways to get a code',
    (s) =>
      controls(s, w.verifyMethodWords).length > 0 ||
      s.texts.some((t) => t.text.length < 60 && w.verifyMethodWords.test(t.text)),
  ),
  sign('verify', 1, 'continue', canContinue),
  sign('verify', -8, 'card form', hasCardForm),

  sign('register', 6, 'register heading', (s) =>
    s.texts.some(
      (t) =>
        t.heading &&
        !t.frame &&
        !t.linked &&
        t.text.length < 60 &&
        w.registerWords.test(t.text) &&
        !w.signInWords.test(t.text),
    ),
  ),
  must('register', 3, 'who you are', (s) => fields(s, ...who).length > 0),
  must('register', 4, 'new password', (s) => fields(s, 'newPassword').length > 0),
  sign(
    'register',
    2,
    'continue',
    (s) => canContinue(s) || s.controls.some((c) => !c.link && w.registerWords.test(c.name)),
  ),
  sign(
    'register',
    -4,
    'password and sign-in',
    (s) => fields(s, 'password').length === 1 && controls(s, w.signInWords).length > 0,
  ),
  sign('register', -10, 'card form', hasCardForm),

  must('dashboard', 4, 'balance', (s) => says(s, w.balanceWords)),
  must(
    'dashboard',
    3,
    'state of the plan',
    (s) => says(s, w.planStateWords) || controls(s, w.planStateWords).length > 0,
  ),
  sign('dashboard', 4, 'refill control', (s) =>
    s.controls.some((c) => !c.frame && c.name.length < 40 && w.refillWords.test(c.name)),
  ),
  sign(
    'dashboard',
    2,
    'own number, sign out',
    (s) =>
      s.texts.some((t) => w.ownNumberWords.test(t.text)) ||
      s.controls.some((c) => c.name.length < 40 && w.ownNumberWords.test(c.name)),
  ),
  sign('dashboard', -8, 'card form', (s) => hasCardForm(s) || hasSavedCard(s)),
  sign(
    'dashboard',
    -6,
    'amounts to choose from',
    (s) => s.amounts.size >= 3 && says(s, w.chooseWords),
  ),
  sign('dashboard', -6, 'thanks', (s) => heads(s, w.thanksWords) && says(s, w.addedWords)),
  sign('dashboard', -8, 'password field', (s) => fields(s, 'password', 'newPassword').length > 0),
  sign('dashboard', -5, 'article', isArticle),

  must('refillStart', 4, 'number or voucher', (s) => fields(s, 'phone', 'voucher').length > 0),
  sign('refillStart', 4, 'about a refill', isAboutRefill),
  sign(
    'refillStart',
    2,
    'number twice, or voucher',
    (s) => fields(s, 'phone').length === 2 || fields(s, 'voucher').length > 0,
  ),
  sign('refillStart', 2, 'continue', canContinue),
  sign('refillStart', -4, 'amounts', (s) => s.amounts.size >= 3),
  sign(
    'refillStart',
    -10,
    'card form',
    (s) => hasCardForm(s) || hasSavedCard(s) || hasPaymentFrame(s),
  ),
  sign('refillStart', -8, 'password', (s) => fields(s, 'password', 'newPassword').length > 0),
  sign('refillStart', -6, 'address form', (s) => fields(s, 'address').length > 0),
  sign('refillStart', -5, 'article', isArticle),

  must('chooseAmount', 4, 'three amounts', (s) => s.amounts.size >= 3),
  must('chooseAmount', 2, 'two amounts', (s) => s.amounts.size === 2),
  sign('chooseAmount', 4, 'choose an amount', (s) => says(s, w.chooseWords)),
  sign('chooseAmount', 4, 'about a refill', isAboutRefill),
  must('chooseAmount', 2, 'amount field', (s) => fields(s, 'amount').length > 0),
  sign('chooseAmount', 1, 'continue', canContinue),
  sign(
    'chooseAmount',
    -10,
    'card form',
    (s) => hasCardForm(s) || hasSavedCard(s) || hasPaymentFrame(s),
  ),
  sign('chooseAmount', -5, 'shop', isShop),
  sign('chooseAmount', -6, 'address form', (s) => fields(s, 'address').length > 0),
  sign('chooseAmount', -5, 'article', isArticle),

  must('payment', 8, 'card form', hasCardForm),
  must('payment', 7, 'saved card', hasSavedCard),
  must(
    'payment',
    7,
    'payment frame',
    (s) => !hasCardForm(s) && !hasSavedCard(s) && hasPaymentFrame(s),
  ),
  sign('payment', 4, 'about a refill', isAboutRefill),
  sign('payment', 1, 'payment words', (s) => says(s, w.payWords) || heads(s, w.payWords)),
  sign('payment', 1, 'goes on', hasPayControl),
  sign('payment', -4, 'shop', isShop),

  sign('review', 5, 'review heading', (s) =>
    s.texts.some((t) => t.heading && !t.frame && w.reviewWords.test(t.text)),
  ),
  must('review', 4, 'order button', (s) =>
    s.controls.some((c) => !c.frame && w.submitOrderWords.test(c.name)),
  ),
  sign('review', 4, 'about a refill', isAboutRefill),
  sign('review', 1, 'amount', (s) => s.amounts.size > 0),
  sign('review', -8, 'card form', (s) => hasCardForm(s) || hasPaymentFrame(s)),
  sign('review', -4, 'shop', isShop),
  sign('review', -5, 'article', isArticle),

  must('confirmation', 5, 'thanks', (s) =>
    s.texts.some(
      (t) =>
        !t.frame && !t.linked && (t.heading || t.text.length < 60) && w.thanksWords.test(t.text),
    ),
  ),
  must('confirmation', 4, 'paid, added', (s) => says(s, w.addedWords)),
  sign('confirmation', 3, 'order number', (s) => says(s, w.orderNumberWords)),
  sign('confirmation', 3, 'about a refill', isAboutRefill),
  sign(
    'confirmation',
    -10,
    'fields to pay',
    (s) => hasCardForm(s) || hasSavedCard(s) || hasPaymentFrame(s),
  ),
  sign('confirmation', -6, 'still to order', (s) =>
    s.controls.some((c) => !c.frame && !c.link && w.submitOrderWords.test(c.name)),
  ),
  sign(
    'confirmation',
    -6,
    'password, code',
    (s) => fields(s, 'password', 'newPassword', 'code').length > 0,
  ),
  sign('confirmation', -8, 'refusal', isDeclined),
  sign('confirmation', -5, 'article', isArticle),

  must('paymentFailed', 7, 'refusal', isDeclined),
  sign(
    'paymentFailed',
    4,
    'nothing added, try again',
    (s) => says(s, w.nothingAddedWords) || controls(s, w.nothingAddedWords).length > 0,
  ),
  sign('paymentFailed', 2, 'sorry', (s) => says(s, w.sorryWords) || heads(s, w.sorryWords)),
  sign('paymentFailed', 2, 'about a refill', isAboutRefill),
  sign('paymentFailed', -5, 'article', isArticle),

  must('history', 6, 'history heading', (s) => heads(s, w.historyWords)),
  sign('history', 3, 'amounts', (s) => s.amounts.size >= 1),
  sign('history', -8, 'card form', hasCardForm),
  sign('history', -5, 'article', isArticle),

  must('activation', 6, 'number of the SIM or device', (s) => fields(s, 'simNumber').length > 0),
  must('activation', 4, 'activate', (s) => heads(s, w.activateWords)),
  sign('activation', 2, 'activate button', (s) =>
    s.controls.some((c) => !c.frame && !c.link && w.activateWords.test(c.name)),
  ),
  sign('activation', 1, 'continue', canContinue),
  sign('activation', -10, 'card form', hasCardForm),
  sign('activation', -5, 'article', isArticle),
];

/** The words for whose sake a look keeps a text. */
export const commonWords: readonly RegExp[] = Object.values(w).filter(
  (value): value is RegExp => value instanceof RegExp,
);

import type { Sign } from './carriers/carrier';
import type { Page } from './pages';
import type { Control, Field, Scene, SeenText } from './scene';
import { control, field, fields, heads, says, supposing } from './seeing';
import * as w from './words';

/**
 * What any page of a kind must have, whoever made it. These rest on no site's ids or addresses;
 * a carrier's own signs are added to them.
 */
const source = { grade: 'A', learnt: '2026-11', where: 'any page of this kind' } as const;

function sign(page: Page, points: number, id: string, speaks: Sign['speaks']): Sign {
  return { id: `${page}.${id}`, page, points, ...source, speaks };
}

/** One of these must speak for a page; the others only add to it. */
function must(page: Page, points: number, id: string, speaks: Sign['speaks']): Sign {
  return { ...sign(page, points, id, speaks), must: true };
}

const who = ['emailOrPhone', 'email', 'phone', 'username'] as const;

/** Fields for a new card: its number, with expiry or security code. */
export function hasCardForm(scene: Scene): Field | undefined {
  return field(scene, 'expiry', 'securityCode') && field(scene, 'cardNumber');
}

/**
 * A stored card that only wants its security code. Some sites call a one-time code that too, so
 * something must speak of a card, and nothing of a check of who one is.
 */
export function hasSavedCard(scene: Scene): Field | undefined {
  if (field(scene, 'cardNumber', 'password') || says(scene, w.verifyWords)) return undefined;
  return says(scene, w.storedCardWords) ? field(scene, 'securityCode') : undefined;
}

/** A field for a code that was sent; "security code" is one where nothing speaks of a card. */
function codeField(scene: Scene): Field | undefined {
  const security = says(scene, w.verifyWords) && !says(scene, w.storedCardWords);
  return field(scene, 'code') ?? (security ? field(scene, 'securityCode') : undefined);
}

/** The fields of a card sit in the frame of a payment house: named by its title, not entered. */
export function hasPaymentFrame(scene: Scene): Scene['frames'][number] | undefined {
  return says(scene, w.payWords) || hasPayControl(scene) ? paymentFrame(scene) : undefined;
}

/** The first visible frame that is named after cards or paying. */
export function paymentFrame(scene: Scene): Scene['frames'][number] | undefined {
  return scene.frames.find((frame) => w.paymentFrameWords.test(frame.name));
}

function hasPayControl(scene: Scene): Control | undefined {
  return control(scene, w.submitOrderWords) ?? control(scene, w.continueWords);
}

/** Is this page about refilling? Words in menus and links do not count: every page has those. */
export function isAboutRefill(scene: Scene): SeenText | Control | undefined {
  return (
    says(scene, w.refillWords) ??
    heads(scene, w.refillWords) ??
    scene.controls.find((c) => !c.frame && !c.link && w.refillWords.test(c.name))
  );
}

/** Does the page sell things that are sent or carried? */
export function isShop(scene: Scene): SeenText | Control | undefined {
  return says(scene, w.shopWords) ?? control(scene, w.addToCartWords);
}

/** A refusal that is told, not one that is asked about, warned of, or past. */
function isDeclined(scene: Scene): SeenText | undefined {
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

/** Short and beginning with these words: a title, whatever its tag. */
function startsWith(words: RegExp, text: string): boolean {
  return text.length < 30 && words.exec(text)?.index === 0;
}

const isArticle = (scene: Scene) => scene.paragraphs >= 4;
const canContinue = (scene: Scene) => control(scene, w.continueWords);

export const commonSigns: readonly Sign[] = [
  must('home', 4, 'account link', (s) =>
    s.controls.find((c) => c.name.length < 40 && w.accountWords.test(c.name)),
  ),

  must('signIn', 6, 'password field', (s) => field(s, 'password')),
  must('signIn', 3, 'user field', (s) => field(s, ...who)),
  sign('signIn', 3, 'sign-in button', (s) =>
    s.controls.find((c) => !c.frame && !c.link && c.name.length < 40 && w.signInWords.test(c.name)),
  ),
  sign('signIn', 3, 'sign-in heading', (s) =>
    s.texts.find(
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
  sign('signIn', 2, 'next button', (s) => field(s, ...who) && canContinue(s)),
  sign(
    'signIn',
    2,
    'forgot, remember me',
    (s) => says(s, w.forgotWords) || control(s, w.forgotWords),
  ),
  must('signIn', 8, 'passkey button', (s) => control(s, w.passkeyWords)),
  sign('signIn', 4, 'password instead', (s) => control(s, w.passwordLinkWords)),
  sign('signIn', -8, 'new password', (s) => field(s, 'newPassword')),
  sign('signIn', -10, 'card form', hasCardForm),
  sign('signIn', -6, 'one-time code', (s) => field(s, 'code')),
  sign('signIn', -5, 'address form', (s) => field(s, 'address')),
  sign(
    'signIn',
    -5,
    'about a refill',
    (s) => isAboutRefill(s) && fields(s, 'password').length === 0,
  ),

  must('verify', 6, 'code field', codeField),
  must('verify', 4, 'confirm it is you', (s) => says(s, w.verifyWords) || heads(s, w.verifyWords)),
  must(
    'verify',
    3,
    'ways to get a code',
    (s) =>
      control(s, w.verifyMethodWords) ||
      s.texts.find((t) => t.text.length < 60 && w.verifyMethodWords.test(t.text)),
  ),
  sign('verify', 1, 'continue', canContinue),
  sign('verify', -8, 'card form', hasCardForm),

  sign('register', 6, 'register heading', (s) =>
    s.texts.find(
      (t) =>
        t.heading &&
        !t.frame &&
        !t.linked &&
        t.text.length < 60 &&
        w.registerWords.test(t.text) &&
        !w.signInWords.test(t.text),
    ),
  ),
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
    (s) => fields(s, 'password').length === 1 && control(s, w.signInWords),
  ),
  sign('register', -10, 'card form', hasCardForm),

  must('dashboard', 4, 'balance', (s) => says(s, w.balanceWords)),
  must(
    'dashboard',
    3,
    'state of the plan',
    (s) => says(s, w.planStateWords) || control(s, w.planStateWords),
  ),
  sign('dashboard', 4, 'refill control', (s) =>
    s.controls.find((c) => !c.frame && c.name.length < 40 && w.refillWords.test(c.name)),
  ),
  sign(
    'dashboard',
    2,
    'own number, sign out',
    (s) =>
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
    (s) => heads(s, w.thanksWords) && (says(s, w.addedWords) ?? says(s, w.orderNumberWords)),
  ),
  sign('dashboard', -8, 'password field', (s) => field(s, 'password', 'newPassword')),
  sign('dashboard', -5, 'article', isArticle),

  must('refillStart', 4, 'number or voucher', (s) => field(s, 'phone', 'voucher')),
  sign('refillStart', 4, 'about a refill', isAboutRefill),
  sign(
    'refillStart',
    2,
    'number twice, or voucher',
    (s) => fields(s, 'phone').length === 2 || field(s, 'voucher'),
  ),
  sign('refillStart', 2, 'continue', canContinue),
  sign('refillStart', -4, 'amounts', (s) => s.amounts.size >= 3),
  sign(
    'refillStart',
    -10,
    'card form',
    (s) => hasCardForm(s) || hasSavedCard(s) || hasPaymentFrame(s),
  ),
  sign('refillStart', -8, 'password', (s) => field(s, 'password', 'newPassword')),
  sign('refillStart', -6, 'address form', (s) => field(s, 'address')),
  sign('refillStart', -5, 'article', isArticle),

  must('chooseAmount', 4, 'three amounts', (s) => s.amounts.size >= 3),
  must('chooseAmount', 2, 'two amounts', (s) => s.amounts.size === 2),
  sign('chooseAmount', 4, 'choose an amount', (s) => says(s, w.chooseWords)),
  sign('chooseAmount', 4, 'about a refill', isAboutRefill),
  must('chooseAmount', 2, 'amount field', (s) => field(s, 'amount')),
  sign('chooseAmount', 1, 'continue', canContinue),
  sign(
    'chooseAmount',
    -10,
    'card form',
    (s) => hasCardForm(s) || hasSavedCard(s) || hasPaymentFrame(s),
  ),
  sign('chooseAmount', -6, 'an order to check', (s) => heads(s, w.reviewWords)),
  sign('chooseAmount', -5, 'shop', isShop),
  sign('chooseAmount', -6, 'address form', (s) => field(s, 'address')),
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
    s.texts.find((t) => t.heading && !t.frame && w.reviewWords.test(t.text)),
  ),
  must('review', 4, 'order button', (s) =>
    s.controls.find((c) => !c.frame && w.submitOrderWords.test(c.name)),
  ),
  sign('review', 4, 'about a refill', isAboutRefill),
  sign('review', 1, 'amount', (s) => s.records > 0 || s.amounts.size > 0),
  sign('review', -8, 'card form', (s) => hasCardForm(s) || hasPaymentFrame(s)),
  sign('review', -4, 'shop', isShop),
  sign('review', -5, 'article', isArticle),

  must('confirmation', 5, 'thanks', (s) =>
    s.texts.find(
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
    s.controls.find((c) => !c.frame && !c.link && w.submitOrderWords.test(c.name)),
  ),
  sign('confirmation', -6, 'password, code', (s) => field(s, 'password', 'newPassword', 'code')),
  sign('confirmation', -8, 'refusal', isDeclined),
  sign('confirmation', -5, 'article', isArticle),

  must('paymentFailed', 7, 'refusal', isDeclined),
  sign(
    'paymentFailed',
    4,
    'nothing added, try again',
    (s) => says(s, w.nothingAddedWords) || control(s, w.nothingAddedWords),
  ),
  sign('paymentFailed', 2, 'sorry', (s) => says(s, w.sorryWords) || heads(s, w.sorryWords)),
  sign('paymentFailed', 2, 'about a refill', isAboutRefill),
  sign('paymentFailed', -5, 'article', isArticle),

  must('history', 6, 'history heading', (s) => heads(s, w.historyWords)),
  sign('history', 3, 'amounts', (s) => s.records >= 1 || s.amounts.size >= 1),
  sign('history', -8, 'card form', hasCardForm),
  sign('history', -5, 'article', isArticle),

  must('activation', 6, 'number of the SIM or device', (s) => field(s, 'simNumber')),
  must('activation', 4, 'activate', (s) => heads(s, w.activateWords)),
  sign('activation', 2, 'activate button', (s) =>
    s.controls.find((c) => !c.frame && !c.link && w.activateWords.test(c.name)),
  ),
  sign('activation', 1, 'continue', canContinue),
  sign('activation', -10, 'card form', hasCardForm),
  sign('activation', -5, 'article', isArticle),
];

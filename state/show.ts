import type { CarrierGuide } from '../content/carriers/brand';
import { brandById, type CarrierId } from '../content/carriers/brands';
import { isOtherBrand, isToldElsewhere } from '../content/guide/sims';
import { methodSteps, type Step, stepOfMoment, stepOfPage } from '../content/guide/steps';
import { accountIn } from '../content/links';
import { isAskedAbout, type Moment, type Page } from '../content/pages';
import { hasCaution, type Locale, type T } from '../content/text';
import { type Rich, rich } from '../content/text/rich';
import { withoutTarget } from '../content/withoutTarget';
import type { PageSeen, PanelState, PanelWords, Show } from '../messages';
import { farthest, mayTick } from './farthest';
import { type Journey, journeyWith, marksOf } from './journey';
import { beginPages } from './paying';
import type { Settings } from './settings';
import { elsewhereWords, simWords } from './simWords';

/** The six steps of the website; keeping the receipt comes after them. */
const counted = methodSteps.web.slice(0, 6) as readonly Step[];

export interface Standing {
  seen: PageSeen;
  step: Step;
  /** Named by hand on this very page, or said to be done there. */
  chosen: Step | null;
  /**
   * A payment may just have been made: `midway` the page asks who one is, `unknown` it may be what came
   * of it, `back` a refill could be begun there, `again` it was ordered there.
   */
  paying: 'midway' | 'unknown' | 'back' | 'again' | false;
  state: PanelState;
  journey: Journey;
  settings: Settings;
}

/**
 * Puts where the user stands into words: all that the panel shows, in one language.
 * @param t made for the carrier whose page is seen
 */
export function showOf(standing: Standing, t: T, locale: Locale): Show {
  const { seen, step, chosen, state, settings } = standing;
  const { side, sim, appearance } = settings;
  const journey = journeyWith(standing.journey, seen.carrier);
  const onPage = stepOfPage[seen.page] === step; // else the user chose another step by hand
  const changed = onPage && seen.certainty === 'drifted';
  const paying = onPage && standing.paying;
  const unknown = paying === 'unknown';
  const atBalance = paying === 'back' && seen.page === 'dashboard';
  // The warning is all there is to say: it stands in the place of a step.
  const warned = unknown || atBalance || paying === 'again';
  const offTheWay = warned || paying === 'midway' || (onPage && !stepOfMoment(seen.moment));
  const elsewhere = !warned && isToldElsewhere(sim, seen.carrier, seen.page);
  const otherBrand = isOtherBrand(sim, seen.carrier);
  const refused = onPage && wentWrong.includes(seen.moment);
  const onWay = !offTheWay && !refused && !elsewhere;
  // A tick alone may be of the receipt before this one.
  const finished = onWay && chosen === 'web.keepReceipt' && journey.ticks[chosen] === true;
  const common = panelWords(seen, offTheWay ? undefined : step, t);
  return {
    page: seen.page,
    step,
    state,
    side,
    appearance,
    lang: locale,
    progress: offTheWay ? [] : progressOf(step, journey, farthest(journey, seen.page)),
    points:
      onPage &&
      !warned &&
      !changed &&
      !elsewhere &&
      !finished &&
      !withoutTarget.includes(seen.moment),
    site: otherBrand ? 'brand' : 'own',
    placed: paying === 'again' || (paying === 'back' && beginPages.includes(seen.page)),
    tone: elsewhere ? 'elsewhere' : warned ? 'trouble' : onPage ? toneOf(seen, journey) : 'plain',
    sims: simWords(standing, elsewhere, t),
    words: {
      ...common,
      // Where one is turned away, refused or looking back, nothing was done, and nothing comes next.
      ...(!onWay && { next: undefined }),
      ...(onWay && !finished && mayTick(step, seen, journey) && { done: t('panel.done') }),
      ...(otherBrand && { official: t('verdict.otherBrand') }),
      ...(onPage && !changed && !elsewhere && dated.includes(seen.page) && remindWords(t)),
      ...(changed
        ? changedWords(seen, step, state, t)
        : onPage
          ? pageWords(seen, t)
          : stepWords(step, t)),
      // Whatever was named by hand, what is in front is not paid twice.
      ...(seen.page === 'paymentPending' && { caution: rich(t('caution.paymentPending')) }),
      // Nothing there may lead round it: neither a link nor, but where a number is typed, words.
      ...(standing.paying && { caution: firstly(rich(t('popup.balanceFirst')), seen, t) }),
      ...(standing.paying && { question: `${t('popup.balanceFirst')}\n${common.question}` }),
      ...(paying && { links: [] }),
      ...(paying && !beginPages.includes(seen.page) && { body: [] }),
      ...(paying === 'midway' && { steps: [] }),
      ...(warned && (atBalance ? balanceWords(t) : paidWords(seen, t))),
      ...(unknown && { where: t('page.payment'), steps: [] }),
      // Folded in a hurry, it is all that is left of the warning.
      ...(paying && state === 'folded' && { where: t('caution.paymentPending') }),
      ...(finished && { title: rich(t('popup.allDone')), body: [], callout: '' }),
      ...(elsewhere && sim && elsewhereWords(sim, t)),
    },
  };
}

/** Pages that may show until when the card is paid. */
const dated: readonly Page[] = ['dashboard', 'confirmation'];

const remindWords = (t: T) => ({ remind: t('panel.remind') });

/** @param most how far the pages have led: what comes after it is not done by naming a later step */
function progressOf(step: Step, journey: Journey, most: number): Show['progress'] {
  const now = (methodSteps.web as readonly Step[]).indexOf(step);
  if (now < 0) return [];
  const marks = marksOf(journey, step);
  return counted.map((each, index) => {
    if (index === now) return 'now';
    return marks[each] ?? (index < Math.min(now, most) ? 'done' : 'todo');
  });
}

function toneOf({ page, moment }: PageSeen, { ticks }: Journey): Show['tone'] {
  if (page === 'postpaidPay') return 'wrongPage';
  if (page === 'paymentPending' || page === 'paymentFailed' || moment === 'refillStart.notAllowed')
    return 'trouble';
  if (page === 'confirmation' && !ticks['web.keepReceipt']) return 'receipt'; // still to be kept
  return 'plain';
}

/** Where the page refuses something, one asks why. */
const wentWrong: readonly Moment[] = [
  'paymentFailed.retry',
  'refillStart.invalidNumber',
  'refillStart.notAllowed',
];

type OwnWords = Pick<
  PanelWords,
  'title' | 'body' | 'caution' | 'alert' | 'links' | 'help' | 'keep' | 'callout'
>;

/** What the page in front of the user asks for. */
function pageWords({ carrier, page, moment }: PageSeen, t: T): OwnWords {
  const { guide } = brandById(carrier);
  return {
    title: rich(t(`moment.${moment}.title`)),
    body: [rich(t(`moment.${moment}.body`))],
    caution:
      hasCaution(page, carrier) && moment !== 'refillStart.notAllowed'
        ? rich(t(`caution.${page}`))
        : undefined,
    alert:
      page === 'postpaidPay'
        ? { title: t('alert.postpaidPay.title'), body: t('alert.postpaidPay.body') }
        : undefined,
    links: page === 'paymentPending' ? accountLink(carrier, t) : linksOf(guide, moment, t),
    help: wentWrong.includes(moment) ? t('help.whatToDo') : undefined,
    keep: page === 'confirmation' ? t('panel.keep') : undefined,
    callout: t(`moment.${moment}.callout`),
  };
}

/** Before what is to be minded there anyway, where a refill is begun. */
function firstly(caution: Rich, { carrier, page }: PageSeen, t: T): Rich {
  if (!beginPages.includes(page) || !hasCaution(page, carrier)) return caution;
  return [...caution, ' ', ...rich(t(`caution.${page}`))];
}

/** The balance is in front: nothing points at what pays once more until it was looked at. */
const balanceWords = (t: T) => ({
  title: rich(t('popup.balanceFirst')),
  body: [rich(t('popup.balanceHere'))],
  caution: undefined,
  callout: '',
  remind: undefined, // until when is told of before the payment yet, maybe
  help: t('help.whatToDo'),
});

/** What is in front may be what came of a payment, or what was paid by already: no step is claimed. */
const paidWords = ({ carrier }: PageSeen, t: T) => ({
  title: rich(t('popup.paying')),
  body: [rich(t('popup.keepOpen'))],
  caution: undefined,
  callout: '',
  help: t('help.whatToDo'),
  links: accountLink(carrier, t),
});

/** Where the balance tells whether it was paid. */
function accountLink(carrier: CarrierId, t: T): PanelWords['links'] {
  const { links } = brandById(carrier).guide;
  const link = links[accountIn(links)];
  return link ? [{ label: t('popup.checkBalance'), href: link.href }] : [];
}

/** A step chosen by hand is told as the checklist tells it; there is nothing to point at. */
function stepWords(step: Step, t: T): OwnWords {
  return {
    title: rich(t(`step.${step}.title`)),
    body: [rich(t(`step.${step}.body`))],
    caution: undefined,
    alert: undefined,
    links: [],
    help: undefined,
    keep: undefined,
    callout: '',
  };
}

/** The page has changed: the step as the checklist tells it, and what to do about it. */
function changedWords({ carrier, moment }: PageSeen, step: Step, state: PanelState, t: T) {
  const { guide } = brandById(carrier);
  const own: OwnWords & Partial<PanelWords> = {
    ...stepWords(step, t),
    title: rich(t('drift.title')),
    body: [t('drift.body'), t(`step.${step}.body`), t('drift.report')].map(rich),
    links: linksOf(guide, moment, t),
  };
  return state === 'folded' ? { ...own, where: t('drift.title') } : own;
}

/** The way round what stands in the way here, where the carrier has one. */
function linksOf({ ways, links }: CarrierGuide, moment: Moment, t: T): PanelWords['links'] {
  const way = ways[moment];
  const link = way && links[way.to];
  return link ? [{ label: t(way.label), href: link.href }] : [];
}

/** @param step undefined: the user stands at none */
function panelWords(
  { page }: PageSeen,
  step: Step | undefined,
  t: T,
): Omit<PanelWords, keyof OwnWords> {
  const at = (methodSteps.web as readonly (Step | undefined)[]).indexOf(step);
  const number = at < counted.length ? at + 1 : 0; // the receipt has none
  const following = at < 0 ? undefined : methodSteps.web[at + 1];
  const name = t(`page.${page}`);
  return {
    name: t('brand.name'),
    notAffiliated: t('brand.notAffiliated'),
    official: t('brand.official'),
    where: number ? t('panel.where', { number, total: counted.length, page: name }) : name,
    next: following && t('panel.next', { step: t(`step.${following}.title`) }),
    question: isAskedAbout(page) ? t(`panel.question.${page}`) : '',
    yes: t('panel.yes'),
    no: t('panel.no'),
    showMe: t('panel.showMe'),
    hideRing: t('panel.hideRing'),
    targetGone: t('panel.targetGone'),
    fold: t('panel.fold'),
    open: t('panel.open'),
    close: t('panel.close'),
    dockLeft: t('panel.dockLeft'),
    dockRight: t('panel.dockRight'),
    otherStep: t(step ? 'panel.otherStep' : 'panel.whichStep'),
    whichStep: t('panel.whichStep'),
    done: undefined,
    remind: undefined,
    back: t('panel.back'),
    reload: t('panel.reload'),
    steps: methodSteps.web.map((each) => ({
      step: each,
      label: t(`step.${each}.title`),
      now: each === step,
    })),
  };
}

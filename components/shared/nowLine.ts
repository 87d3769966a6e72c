import { brandById } from '../../content/carriers/brands';
import { asksFirst, isToldElsewhere, type Sim } from '../../content/guide/sims';
import { stepOfPage } from '../../content/guide/steps';
import { accountIn, type LinkId } from '../../content/links';
import { isAskedAbout, orderPages, type Page } from '../../content/pages';
import type { T } from '../../content/text';
import { awayText } from '../../content/text/simTexts';
import type { Overview } from '../../messages';

/** What the head says in one line, and where it leads. */
export interface NowLine {
  text: string;
  /** What to do, or not to do; else a sentence about the page. */
  loud: boolean;
  /** Why, and what comes next, where the line alone would leave one waiting. */
  notes?: readonly string[];
  /**
   * It is about no page in front: a card that is due next and refilled elsewhere has more to tell.
   */
  general?: boolean;
  /** The carrier's pages to offer. */
  links?: readonly LinkId[];
  /** What the first of them is called, where its usual name would mislead. */
  label?: string;
  /** It says to find out whose card it is: where that is asked, is to be offered. */
  asks?: boolean;
  /** The user's card, where it is told to be refilled elsewhere. */
  away?: Sim;
}

/**
 * The one thing to do now. Where a wrong step costs money (a monthly bill, a failed payment)
 * the page speaks before the step; where nothing is certain, no step is claimed.
 * @param sought the guide was asked for on a page that has nothing to show
 */
export function nowLine(t: T, overview: Overview, sought = false): NowLine {
  const { here, host, closed, carrier } = overview;
  const { sim } = overview.settings;
  const account = accountIn(brandById(carrier).guide.links);
  const balance = { links: [account], label: t('popup.checkBalance') };
  if (overview.needsReload) return { text: t('popup.needsReload'), loud: false };
  if (overview.failed && !overview.paying)
    return { text: t('popup.failed.title'), loud: true, notes: [t('popup.failed.body')] };
  if (overview.off && host) return { text: t('settings.off.here', { host }), loud: false };
  // What is in front may be what came of it: nothing there may invite to pay once more.
  if (overview.paying) {
    if (!here?.certain || orderPages.includes(here.page))
      return {
        text: t('popup.paying'),
        loud: true,
        notes: overview.paying === 'elsewhere' ? [] : [t('popup.keepOpen')],
        ...balance,
      };
    // One is back where the balance is, or leads there.
    const isHere = here.page === 'dashboard';
    const notes = isHere ? [t('popup.balanceHere')] : [];
    return { text: t('popup.balanceFirst'), loud: true, notes, ...(!isHere && balance) };
  }
  if (sim && isToldElsewhere(sim, carrier, here?.page)) {
    const text =
      host && sim !== 'unknown' && sim !== 'tourist' ? t('sims.notHere') : awayText(sim, t);
    return { text, loud: true, general: !host, asks: sim === 'unknown', away: sim };
  }
  const isAsked = asksFirst(sim, carrier, here?.page);
  if (here?.certain && here.page === 'postpaidPay') {
    const links = isAsked ? [] : (['guestRefill'] as const);
    return {
      text: t('alert.postpaidPay.title'),
      loud: true,
      links,
      label: t('panel.openGuestRefill'),
    };
  }
  if (isAsked) return { text: t('sims.away'), loud: false, asks: true };
  if (here?.drifted) return { text: t('popup.drifted'), loud: false };
  if (here && !here.certain) {
    // While the panel is closed its question is not on the page, so it is put here.
    const { page } = here;
    const asks = closed && isAskedAbout(page);
    return { text: t(asks ? `panel.question.${page}` : 'popup.asking'), loud: false };
  }
  if (here) {
    const isPending = here.page === 'paymentPending';
    const notes = isPending
      ? [t('caution.paymentPending'), t('moment.paymentPending.wait.body')]
      : [];
    // To look at the balance, as the note says.
    return { text: hereText(t, here), loud: true, notes, ...(isPending && balance) };
  }
  return {
    text: t(host || sought ? 'popup.otherPage' : 'popup.offSite'),
    loud: false,
    general: true,
    links: ['official', 'guestRefill'],
  };
}

/** Pages whose buttons' names are not known for certain; only the panel sees them. */
const unnamed: readonly Page[] = ['chooseAmount', 'review'];

/** What the page asks for, unless the user said that they are on another step. */
function hereText(t: T, { step, page, moment }: NonNullable<Overview['here']>): string {
  const isChosen =
    step && step !== stepOfPage[page] && page !== 'paymentPending' && page !== 'paymentFailed';
  return t(
    isChosen || (step && unnamed.includes(page)) ? `step.${step}.title` : `moment.${moment}.title`,
  );
}

import { asksFirst, isElsewhere } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { awayText } from '../../content/text/simTexts';
import type { Overview } from '../../messages';

/** What the head says in one line. `loud` for a title of a step, plain for a sentence. */
export interface NowLine {
  text: string;
  loud: boolean;
  /** It invites to the links below it. */
  invites?: true;
}

/**
 * The one thing to do now. Where a wrong step costs money (a monthly bill, a failed payment)
 * the page speaks before the step; where nothing is certain, no step is claimed.
 */
export function nowLine(t: T, overview: Overview): NowLine {
  const { here, host, needsReload, closed, carrier } = overview;
  const { sim } = overview.settings;
  if (needsReload) return { text: t('popup.needsReload'), loud: false };
  if (overview.off && host) return { text: t('settings.off.here', { host }), loud: false };
  if (sim && isElsewhere(sim, carrier) && !here?.trouble) {
    const known = host && sim !== 'unknown';
    return { text: known ? t('sims.notHere') : awayText(sim, t), loud: false };
  }
  // A page of the site tells its step meanwhile; the links that lead to one wait for the answer.
  if (asksFirst(sim, carrier) && !here) return { text: t('sims.away'), loud: false };
  if (here?.drifted) return { text: t('popup.drifted'), loud: false };
  if (here && !here.certain) {
    // While the panel is closed its question is not on the page, so it is put here.
    return { text: t(closed ? `panel.question.${here.page}` : 'popup.asking'), loud: false };
  }
  if (here?.page === 'postpaidPay') return { text: t('alert.postpaidPay.title'), loud: true };
  if (here?.page === 'paymentFailed')
    return { text: t('moment.paymentFailed.retry.title'), loud: true };
  if (here) return { text: t(`step.${here.step}.title`), loud: true };
  return { text: t(host ? 'popup.otherPage' : 'popup.offSite'), loud: false, invites: true };
}

import { rich } from '../../content/text/rich';
import type { PanelWords, Show } from '../../messages';

const words: PanelWords = {
  name: 'Refill Guide',
  notAffiliated: 'Not affiliated with T-Mobile.',
  official: 'Official website',
  where: 'Step 3 of 6 · Account page',
  title: rich('Press [*Add to Balance] to refill'),
  body: [rich('It is beside [Available balance].')],
  caution: rich('Refill before the day of renewal.'),
  alert: undefined,
  links: [],
  help: undefined,
  keep: undefined,
  next: 'Next: choose an amount',
  question: 'Are you refilling a SIM here?',
  yes: 'Yes',
  no: 'No',
  showMe: 'Show me',
  hideRing: 'Hide the ring',
  callout: 'Press here',
  targetGone: 'The control is gone.',
  done: 'Done',
  fold: 'Fold',
  open: 'Open',
  close: 'Close',
  dockLeft: 'To the left',
  dockRight: 'To the right',
  otherStep: 'I am on another step',
  whichStep: 'Which step are you on?',
  remind: undefined,
  back: 'Back',
  reload: 'Please reload the page.',
  steps: [
    { step: 'web.signIn', label: 'Sign in', now: false },
    { step: 'web.findRefill', label: 'Find the refill entry', now: true },
    { step: 'web.choose', label: 'Choose an amount', now: false },
  ],
};

/** For tests: what the panel shows on the account page, changed where a test needs it. */
export function sample(over: Partial<Show> = {}, text: Partial<PanelWords> = {}): Show {
  return {
    page: 'dashboard',
    step: 'web.findRefill',
    state: 'open',
    side: 'right',
    placed: false,
    appearance: 'system',
    lang: 'en',
    progress: ['done', 'skipped', 'now', 'todo', 'todo', 'todo'],
    points: true,
    site: 'own',
    tone: 'plain',
    sims: undefined,
    ...over,
    words: { ...words, ...text },
  };
}

import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Bar } from '../../components/practice/Bar';
import { amountOf } from '../../components/practice/figures';
import { type PracticePage, practicePageOf, practiceSite } from '../../components/practice/site';
import { files } from '../../state/bring';
import { practicePage } from '../../state/practice';
import { forgetPractice } from '../../state/store';
import { parts } from '../guide/parts';
import { useOverview } from '../shared/useOverview';

const asked = new URLSearchParams(location.search);
const now = practicePageOf(asked.get('page'));
const amount = amountOf(asked.get('amount'));
const { address, Body } = practiceSite[now];

/** Each page is loaded anew, as on a carrier's site, so that the guide meets it as it would there. */
const go = (to: PracticePage, chosen = amount) =>
  location.assign(`${practicePage}?${new URLSearchParams({ page: to, amount: chosen })}`);

/** Shows a page as it is to somebody who has not practised before. */
async function jump(to: PracticePage): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await forgetPractice(tab.id);
  location.assign(`${practicePage}?page=${to}`);
}

/** The practice site, under a bar in the user's language that says what it is. */
function App() {
  const { wired } = useOverview();
  useRenewed(wired?.overview.locale);
  return (
    <>
      {wired && <Bar t={wired.t} now={now} onJump={(to) => void jump(to)} />}
      <main class="practice" lang="en">
        <Body amount={amount} go={go} />
      </main>
    </>
  );
}

/** The panel has its words from the background: in another language it is shown by another load. */
function useRenewed(locale: string | undefined): void {
  useEffect(() => {
    if (locale) return () => location.reload();
  }, [locale]);
}

const root = document.getElementById('app');
if (root) render(<App />, root);

parts.sheet = new CSSStyleSheet();
// As on a carrier's page: the content script, which keeps still where no carrier is.
void load('/guide.js').then(() =>
  parts.startGuide?.({
    document,
    address: () => address,
    bring: (part) => load(files[part]),
  }),
);

function load(file: '/guide.js' | (typeof files)[keyof typeof files]): Promise<void> {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(file);
  document.head.append(script);
  return new Promise((done, fail) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', fail);
  });
}

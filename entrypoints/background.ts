import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../state/answerPages';
import { answerPopup } from '../state/answerPopup';
import { answerReport } from '../state/answerReport';
import { answerWords } from '../state/answerWords';
import { answerBring } from '../state/bring';
import { finishClearing } from '../state/finishClearing';
import { followed } from '../state/followed';
import { lookAgain, lookAgainEverywhere } from '../state/lookAgain';
import { menu } from '../state/menu';
import { openPopup } from '../state/openPopup';
import { noticeWords } from '../state/reminders/noticeWords';
import { remind } from '../state/reminders/remind';
import { closeToPages, endTabs, forgetTab } from '../state/store';
import { follow } from '../state/sync/follow';
import { failedKey } from '../state/sync/following';
import { whenSettingsChange } from '../state/whenSettingsChange';

export default defineBackground({
  type: 'module',
  main() {
    void closeToPages();
    answerPages();
    answerPopup();
    answerReport();
    answerWords();
    answerBring();
    menu(lookAgain);
    whenSettingsChange(() => void lookAgainEverywhere());
    remind({
      words: noticeWords,
      icon: browser.runtime.getURL('/icons/128.png'),
      buttons: !import.meta.env.FIREFOX,
      badgeColor: '#0b6b5c',
      open: (line) => openPopup({ open: 'lines', line }),
      failed: console.debug,
    });
    follow({
      parts: followed,
      failed: () => void browser.storage.session.set({ [failedKey]: true }),
      settled: () => void browser.storage.session.remove(failedKey),
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openWelcome().catch(console.debug);
    });
    finishClearing();
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab).catch(console.debug));
    browser.runtime.onStartup.addListener(() => void endTabs().catch(console.debug));
  },
});

/** Shown once: whose card it is is asked before the first step. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

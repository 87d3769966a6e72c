import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../state/answerPages';
import { answerPopup } from '../state/answerPopup';
import { answerReport } from '../state/answerReport';
import { followed } from '../state/followed';
import { follow } from '../state/lines/follow';
import { lookAgain } from '../state/lookAgain';
import { menu } from '../state/menu';
import { closeToPages, forgetTab } from '../state/store';

export default defineBackground(() => {
  void closeToPages();
  answerPages();
  answerPopup();
  answerReport();
  menu(lookAgain);
  follow({
    parts: followed,
    failed: () => void browser.storage.session.set({ followFailed: true }),
    settled: () => void browser.storage.session.remove('followFailed'),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
});

/** Shown once: whose card it is is asked before the first step. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../state/answerPages';
import { answerPopup } from '../state/answerPopup';
import { answerReport } from '../state/answerReport';
import { closeToPages, forgetTab } from '../state/store';

export default defineBackground(() => {
  void closeToPages();
  answerPages();
  answerPopup();
  answerReport();
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
});

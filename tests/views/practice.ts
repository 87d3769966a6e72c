import { practicePages } from '../../components/practice/site';
import { practicePage } from '../../state/practice';
import { waitForPanel } from '../readPanel';
import { beginWithCard, openAt } from './openAt';
import type { Views } from './view';

/** Each page of the practice site, with the panel beside it. */
export const practiceViews: Views = async ({ guide, t, look }) => {
  await beginWithCard(guide);
  for (const name of practicePages) {
    const page = await openAt(guide, `${practicePage.slice(1)}?page=${name}`);
    await waitForPanel(page, {});
    await page.getByText(t('practice.notReal')).waitFor();
    await look(page, name);
    await page.close();
  }
};

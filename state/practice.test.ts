// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords } from '../content/text';
import { rich } from '../content/text/rich';
import type { PageSeen, PanelAct } from '../messages';
import { contentScript, practice } from '../tests/unit/sendAs';
import { listening, press as pressIn, see as seeFrom } from './answerPages.sample';
import { takeIntent } from './intent';
import { dashboard, seenAt } from './seen.sample';
import { settle } from './settings';
import { forgetTab, load, save } from './store';

const confirmation = seenAt('confirmation.keep');

const see = (seen: PageSeen, from = practice()) => seeFrom(seen, from);
const press = (act: PanelAct) => pressIn(act, practice());
const kept = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

listening();

describe('practising', () => {
  it('writes nothing to the disk, whatever is seen and pressed', async () => {
    await see(seenAt('payment.fields'), contentScript());
    await save(settle(await load(), { sim: 'ultra' }, 1));
    const before = await kept();
    await see(dashboard);
    const acts: PanelAct[] = [
      { do: 'fold' },
      { do: 'open' },
      { do: 'done', step: 'web.findRefill' },
      { do: 'choose', step: 'web.submit' },
      { do: 'dock', side: 'left' },
      { do: 'sim', sim: 'mint' },
      { do: 'answer', page: 'dashboard', yes: true },
    ];
    for (const each of acts) await press(each);
    await see(confirmation);
    await press({ do: 'done', step: 'web.keepReceipt' });
    expect(await kept()).toBe(before);
  });

  it('has a journey and a side of its own, until its tab is gone', async () => {
    await see(dashboard);
    await press({ do: 'dock', side: 'left' });
    expect(await see(seenAt('chooseAmount.pick'))).toMatchObject({
      side: 'left',
      progress: ['done', 'done', 'done', 'now', 'todo', 'todo'],
    });
    await forgetTab(7);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await see(dashboard)).toMatchObject({ side: 'right' });
  });

  it('has the guide open from its first page on, until it is folded', async () => {
    const home = seenAt('home.start');
    expect(await see(home, contentScript())).toMatchObject({ state: 'folded' });
    expect(await see(home)).toMatchObject({ page: 'home', state: 'open' });
    await press({ do: 'fold' });
    expect(await see(home)).toMatchObject({ state: 'folded' });
  });

  it('goes on for whoever has a card that is refilled elsewhere', async () => {
    await save(settle(await load(), { sim: 'ultra' }, 1));
    expect(await see(dashboard, contentScript())).toMatchObject({ tone: 'elsewhere' });
    expect(await see(dashboard)).toMatchObject({ tone: 'plain', sims: undefined });
  });

  it('is never called official, and leads to no real site', async () => {
    const wrong = seenAt('postpaidPay.leave');
    const real = await see(wrong, contentScript());
    expect(real?.words.links[0]?.href).toMatch(/^https:/);
    const shown = await see(wrong);
    expect(shown?.site).toBe('practice');
    expect(shown?.words.official).not.toBe(real?.words.official);
    expect(shown?.words.links.map(({ href }) => href)).toEqual(['/practice.html?page=refillStart']);
  });

  it('asks for no real card', async () => {
    const pay = seenAt('payment.fields');
    const real = await see(pay, contentScript());
    expect(real?.words.caution).toBeDefined();
    const shown = await see(pay);
    expect(shown?.words.caution).toBeDefined();
    expect(shown?.words.caution).not.toEqual(real?.words.caution);
    expect(shown?.words.body).toEqual(real?.words.body);
  });

  it('charges none, where the real site would', async () => {
    const review = seenAt('review.submit');
    const real = await see(review, contentScript());
    const shown = await see(review);
    expect(real?.words.caution).toBeDefined(); // it says that pressing charges the card
    expect(shown?.words.caution).toEqual(rich(createWords('en')('practice.review')));
    expect(shown?.words.body).toEqual(real?.words.body);
    const chosen = await press({ do: 'choose', step: 'web.pay' });
    expect(chosen?.words.body).toEqual([rich(createWords('en')('step.web.pay.body'))]);
  });

  it('offers no record and no reminder, and opens none', async () => {
    const openPopup = vi.fn();
    Object.assign(fakeBrowser.action, { openPopup });
    const shown = await see(confirmation);
    expect(shown?.words.keep).toBeUndefined();
    expect(shown?.words.remind).toBeUndefined();
    await press({ do: 'keep' });
    await press({ do: 'remind', date: '2026-12-01' });
    expect(openPopup).not.toHaveBeenCalled();
    expect(await takeIntent()).toBeUndefined();
  });
});

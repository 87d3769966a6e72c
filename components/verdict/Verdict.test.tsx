// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, test } from 'vitest';
import { brandById, type CarrierId } from '../../content/carriers/brands';
import { carrierOfSim, type Sim, sims } from '../../content/guide/sims';
import { createWords, type Locale, locales } from '../../content/text';
import { type Verdict as Told, verdictOf } from '../../content/verdict';
import { kindOf } from '../../content/verdict/reasons';
import { Verdict } from './Verdict';

const root = document.createElement('div');
afterEach(() => render(null, root));

/** An address for every reason. */
const addresses = {
  ownHost: 'https://www.t-mobile.com/',
  ownNotForCustomers: 'https://tfb.t-mobile.com/',
  otherCarrier: 'https://www.metrobyt-mobile.com/',
  ownOverHttp: 'http://www.t-mobile.com/',
  nameInSubdomain: 'https://www.t-mobile.com-account-billing.top/',
  nameWithWords: 'https://my-t-mobile.com/',
  lookalikeLetters: 'https://t-rnobile.com/',
  userInfo: 'https://t-mobile.com@evil.example/',
  otherEnding: 'https://t-mobile.cz/',
  otherSpelling: 'https://tmobile.com/',
  nameInFront: 'https://t-mobile.zendesk.com/',
  nameWithMore: 'https://t-mobilearena.com/',
  endsLike: 'https://at-mobile.com/',
  nameInPath: 'https://evil.example/www.t-mobile.com/',
  ipAddress: 'http://192.168.12.1/',
  stranger: 'https://www.chase.com/',
} satisfies Partial<Record<keyof typeof kindOf, string>>;

async function draw(
  verdict: Told | 'looking',
  {
    locale = 'en' as Locale,
    sim = 't-mobile-us' as Sim | null,
    carrier = 't-mobile-us' as CarrierId,
    isLed = false,
  } = {},
) {
  const t = createWords(locale, carrier);
  const given = { t, verdict, sim, carrier, isLed };
  await act(() => render(<Verdict {...given} />, root));
  return t;
}

const card = () => root.querySelector<HTMLElement>('.verdict');
const links = () => [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'));

const each = locales.flatMap((locale) =>
  Object.entries(addresses).map(([reason, address]) => [locale, reason, address] as const),
);

test.each(each)(
  'in %s, %s: a sign, the kind and the reason in words',
  async (locale, reason, address) => {
    const told = verdictOf(address, 't-mobile-us');
    expect(told.reason).toBe(reason);
    await draw(told, { locale });
    expect(card()?.dataset.kind).toBe(told.kind);
    expect(root.querySelector('svg path')).not.toBeNull();
    expect(root.querySelector('.verdict-kind')?.textContent).not.toBe('');
    expect(root.textContent).not.toMatch(/\{\{|verdict\.|undefined/);
    for (const code of root.querySelectorAll('code')) expect(code.textContent).not.toBe('');
  },
);

test("a site of the carrier's where nobody can refill has no sign to go ahead", async () => {
  const drawn = async (address: string) => {
    await draw(verdictOf(address, 't-mobile-us'));
    return [
      card()?.className,
      root.querySelector('svg path')?.getAttribute('d'),
      root.querySelector('.verdict-kind')?.textContent,
    ];
  };
  const [own, aside] = [await drawn(addresses.ownHost), await drawn(addresses.ownNotForCustomers)];
  expect(own[0]).toContain('is-own');
  expect(aside[0]).not.toContain('is-own');
  expect(aside[1]).not.toBe(own[1]);
  expect(aside[2]).not.toBe(own[2]);
});

test('every reason that is shown is tried here', () => {
  expect([...Object.keys(addresses), 'noHost'].sort()).toEqual(Object.keys(kindOf).sort());
});

describe('a look-alike', () => {
  const told = verdictOf(addresses.nameInSubdomain);

  it('says loudly what not to do, and writes out which part tells whose it is', async () => {
    const t = await draw(told);
    expect(root.querySelector('.beware')?.textContent).toBe(t('verdict.beware'));
    expect(root.querySelector('.verdict-host')?.textContent).toBe(told.shown);
    expect(root.querySelector('.verdict-host b')?.textContent).toBe('com-account-billing.top');
    expect([...root.querySelectorAll('code')].map((code) => code.textContent)).toContain(
      'com-account-billing.top',
    );
  });

  it('leads to the site it is like, whoever’s the card is', async () => {
    for (const sim of ['metro-us', 'ultra', null] as const) {
      await draw(told, { sim });
      expect(links()).toEqual([brandById('t-mobile-us').guide.links.official.href]);
      expect(root.querySelector('a code')?.textContent).toBe('www.t-mobile.com');
    }
  });
});

describe('the official address', () => {
  it('is not offered on the site itself', async () => {
    await draw(verdictOf(addresses.ownHost));
    expect(links()).toEqual([]);
    expect(root.querySelector('.beware')).toBeNull();
  });

  it('is where the card is refilled on the site of another brand', async () => {
    const told = verdictOf(addresses.otherCarrier, 't-mobile-us');
    const t = await draw(told, { carrier: 'metro-us' });
    expect(links()).toEqual([brandById('t-mobile-us').guide.links.guestRefill.href]);
    expect(root.querySelector('a code')?.textContent).toBe(
      'prepaid.t-mobile.com/direct-to-account',
    );
    expect(root.textContent).toContain(t('verdict.cardSite'));
    expect(root.textContent).toContain('Metro by T-Mobile');
  });

  it('is left to the head where that leads to the card’s own, but never on a false site', async () => {
    const isLed = true;
    const t = await draw(verdictOf(addresses.otherCarrier, 't-mobile-us'), { isLed });
    expect(links()).toEqual([]);
    expect(root.textContent).not.toContain(t('verdict.cardSite'));
    await draw(verdictOf(addresses.nameWithWords), { isLed });
    expect(links()).toEqual([brandById('t-mobile-us').guide.links.official.href]);
  });

  test.each(sims)(
    'is none of the carriers’ for a card that is refilled elsewhere: %s',
    async (sim) => {
      await draw(verdictOf(addresses.stranger), { sim });
      const own = carrierOfSim(sim);
      expect(links()).toEqual(own ? [brandById(own).guide.links.official.href] : []);
    },
  );

  it('is that of the guide shown where nobody said whose card it is', async () => {
    await draw(verdictOf(addresses.stranger), { sim: null, carrier: 't-mobile-pl' });
    expect(links()).toEqual([brandById('t-mobile-pl').guide.links.official.href]);
    expect(root.textContent).toContain('T-Mobile Polska');
  });
});

it('accuses no stranger', async () => {
  for (const locale of locales) {
    for (const [reason, address] of Object.entries(addresses)) {
      const told = verdictOf(address);
      if (told.kind !== 'stranger') continue;
      await draw(told, { locale });
      expect(root.textContent, reason).not.toMatch(
        /careful|danger|scam|fake|cuidado|peligro|estafa|fals|小心|危险|危險|诈骗|詐騙|假|钓鱼|釣魚/i,
      );
    }
  }
});

it('says nothing of what is no web page, and keeps its place while it looks', async () => {
  await draw(verdictOf('chrome://newtab/'));
  expect(root.innerHTML).toBe('');
  await draw('looking');
  expect(card()?.textContent).toBe('');
  expect(card()?.getAttribute('aria-hidden')).toBe('true');
});

it('draws what is in an address as text, and puts nothing of it into the words', async () => {
  const told = verdictOf('https://www.chase.com/');
  for (const site of ['<img src=x>.evil.net', '$&.evil.net', '{{carrier}}.evil.net']) {
    await draw({ ...told, site, shown: site });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(site);
  }
});

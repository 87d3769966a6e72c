import { readFileSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import type { T } from '../../content/text';

type Png = Buffer;

const png = (picture: Png) => `data:image/png;base64,${picture.toString('base64')}`;

/** Draws HTML of our own in a fresh tab of the same browser, and takes it. */
async function draw(tab: Tab, size: { width: number; height: number }, html: string): Promise<Png> {
  await tab.setViewportSize(size);
  await tab.setContent(html, { waitUntil: 'load' });
  return tab.screenshot({ omitBackground: false });
}

/** The popup over the page, where the browser shows it: below the end of its toolbar. */
export function popupOver(
  tab: Tab,
  size: { width: number; height: number },
  page: Png,
  popup: Png,
) {
  return draw(
    tab,
    size,
    `<!doctype html><style>
      body { margin: 0; background: url(${png(page)}) 0 0 / 100% }
      body::before { content: ''; position: fixed; inset: 0; background: #14201d40 }
      img { position: fixed; top: 8px; right: 12px; width: 380px; border-radius: 10px;
        box-shadow: 0 2px 6px #14201d33, 0 18px 60px #14201d66 }
    </style><img src="${png(popup)}" alt="">`,
  );
}

/** The promo tile: our own drawing, name and promise beside the real panel. */
export function promoTile(tab: Tab, panel: Png, t: T, lang: string): Promise<Png> {
  const icon = readFileSync('assets/icon.svg', 'utf8');
  return draw(
    tab,
    { width: 440, height: 280 },
    `<!doctype html><html lang="${lang}"><style>
      body { margin: 0; overflow: hidden; background: #f4f7f6; color: #14201d;
        font-family: system-ui, sans-serif }
      .say { position: absolute; inset: 0 208px 0 24px; display: flex; flex-direction: column;
        justify-content: center; gap: 10px }
      svg { width: 48px; height: 48px }
      h1 { margin: 0; font-size: 25px; line-height: 1.15 }
      p { margin: 0; font-size: 14px; line-height: 1.4 }
      small { font-size: 11px; color: #46544f }
      img { position: absolute; left: 246px; top: 28px; width: 260px; border-radius: 14px;
        box-shadow: 0 10px 36px #14201d40 }
    </style>
    <div class="say">${icon}<h1>${t('brand.name')}</h1><p>${t('welcome.what')}</p>
      <small>${t('brand.notAffiliated')}</small></div>
    <img src="${png(panel)}" alt="">`,
  );
}

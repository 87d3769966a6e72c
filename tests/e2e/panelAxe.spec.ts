import { createWords, locales } from '../../content/text';
import { inDark } from '../axe';
import { openStage, stages } from '../stages';
import { axeClean, byAxe, loadAxe } from '../torture/axe';
import { driverOf } from '../torture/chromium';
import { expect, test } from './guide';

/** The faces that differ in more than their words; the others are of the same parts. */
const faces = [
  'which card',
  'card refilled elsewhere',
  'another card after all',
  'postpaid landing',
  'payment refused',
  'asking',
];

// In English, in every state, it is tried by the torture bench.
for (const lang of locales.filter((each) => each !== 'en'))
  test.describe(`the panel, ${lang}`, () => {
    test.use({ lang, mayLog: byAxe });

    const schemes = lang === inDark ? ['light', 'dark'] : ['light'];

    test(`axe is clean inside the closed root, ${schemes.join(' and ')}`, async ({
      guide,
      tab,
    }) => {
      test.slow();
      const driver = driverOf(guide, tab, await guide.context.newCDPSession(tab));
      const shown = stages.filter(({ name }) => faces.includes(name));
      expect(shown).toHaveLength(faces.length);
      for (const stage of shown)
        await test.step(stage.name, async () => {
          await openStage(tab, stage, createWords(lang));
          await loadAxe(driver);
          for (const scheme of schemes) {
            await driver.show({
              width: 1280,
              height: 800,
              reducedMotion: true,
              dark: scheme === 'dark',
            });
            await axeClean(driver);
          }
        });
    });
  });

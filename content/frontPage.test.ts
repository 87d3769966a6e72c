// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { asked, heading, pressed, sceneWith, seen, title } from '../tests/unit/sceneOf';
import { isFrontPage } from './frontPage';
import type { Scene } from './scene';

describe('the front page', () => {
  const leads = ['Plans', 'Phones', 'Switch', 'SIM cards', 'Existing customers', 'Refill'];
  const links = leads.map((name) => pressed(name, { link: true }));
  const five = links.slice(1);
  const four = links.slice(2);
  const plansOf = (length: number) => pressed('Plans '.padEnd(length, 'x'));

  test.each<[string, Partial<Scene>, boolean]>([
    ['five topics', { controls: five }, true],
    ['a refill is no must', { controls: links.slice(0, 5) }, true],
    ['not four', { controls: four }, false],
    ['not the same twice', { controls: [...four, pressed('Refill')] }, false],
    ['not in a menu', { controls: [...four, pressed('Plans', { frame: true })] }, false],
    ['a heading', { controls: four, texts: [heading('Plans')] }, true],
    ['a text that is a link', { controls: four, texts: [seen('Plans', { linked: true })] }, true],
    ['no other text', { controls: four, texts: [seen('Plans')] }, false],
    ['no heading of a menu', { controls: four, texts: [heading('Plans', { frame: true })] }, false],
    ['a name of eighty', { controls: [...four, plansOf(80)] }, true],
    ['no longer one', { controls: [...four, plansOf(81)] }, false],
    ['not for help', { controls: five, texts: [title('Help')] }, false],
    ['help on the side', { controls: five, texts: [title('Hello'), heading('Help')] }, true],
    ['help in a menu', { controls: five, texts: [heading('Help', { frame: true })] }, true],
    ['a search', { controls: five, fields: [asked('search')] }, true],
    ['not a form', { controls: five, fields: [asked('phone')] }, false],
    ['not an article', { controls: five, paragraphs: 4 }, false],
    ['two prices', { controls: five, choices: new Set(['$1', '$2']) }, true],
    [
      'not two to choose from',
      { controls: five, choices: new Set(['$1', '$2']), texts: [seen('Choose an amount')] },
      false,
    ],
    [
      'one to choose',
      { controls: five, choices: new Set(['$1']), texts: [seen('Choose an amount')] },
      true,
    ],
  ])('%s', (_, parts, is) => {
    expect(isFrontPage(sceneWith(parts))).toBe(is);
  });
});

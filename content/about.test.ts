// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { asked, entitled, heading, pressed, sceneWith, seen } from '../tests/unit/sceneOf';
import {
  isAboutLine,
  isAboutRefill,
  isArticle,
  isFrontPage,
  isHeadedByRefill,
  isOtherBusiness,
  isPartlyAboutRefill,
  isPlainlyAboutRefill,
  isPlainlyArticle,
  isShop,
} from './about';
import type { Scene, SeenText } from './scene';

const title = (text: string) => heading(text, { element: document.createElement('h1') });
const line = { number: { element: document.createElement('p'), text: '206-555-0100' } };
const ofLength = (length: number) => 'Refill '.padEnd(length, 'x');

describe('about a refill', () => {
  const heads = heading('Refill');
  const button = pressed('Refill');
  const field = asked('other', { label: 'Number to refill' });

  test.each<[string, Partial<Scene>, unknown]>([
    ['a heading', { texts: [heads] }, heads],
    ['a button', { controls: [button] }, button],
    ['no link', { controls: [pressed('Refill', { link: true })] }, undefined],
    ['the label of a field', { fields: [field] }, field],
    ['no field of a menu', { fields: [{ ...field, frame: true }] }, undefined],
    ['no label of anything else', { fields: [asked('other', { label: 'City' })] }, undefined],
    ['the first of them', { texts: [heads], controls: [button], fields: [field] }, heads],
    ['a button before a field', { controls: [button], fields: [field] }, button],
  ])('by %s', (_, parts, by) => {
    expect(isPlainlyAboutRefill(sceneWith(parts))).toBe(by);
    expect(isHeadedByRefill(sceneWith(parts))).toBe(by);
    expect(isAboutRefill(sceneWith(parts))).toBe(by);
    expect(isPartlyAboutRefill(sceneWith(parts))).toBeUndefined();
  });

  const told = (text: SeenText) => {
    const scene = sceneWith({ texts: [seen('Hello'), text] });
    return {
      headed: isHeadedByRefill(scene) === text,
      plainly: isPlainlyAboutRefill(scene) === text,
      partly: isPartlyAboutRefill(scene) === text,
      about: isAboutRefill(scene) === text,
    };
  };
  const inPassing = { headed: false, plainly: false, partly: true, about: true };
  const plainly = { ...inPassing, plainly: true, partly: false };
  const not = { headed: false, plainly: false, partly: false, about: false };

  it('a short text is as good as a heading, where it is no item of a list or table', () => {
    expect(told(seen(ofLength(24)))).toEqual({ ...plainly, headed: true });
    expect(told(seen(ofLength(25)))).toEqual(plainly);
    for (const tag of ['td', 'th', 'li'])
      expect(told(seen('Refill', { element: document.createElement(tag) })), tag).toEqual(plainly);
  });

  it('a text is where it begins with it and is no longer than a label', () => {
    expect(told(seen(ofLength(120)))).toEqual(plainly);
    expect(told(seen(ofLength(121)))).toEqual(inPassing);
    const late = (place: number) => `${'x'.repeat(place - 1)} refill`;
    expect(told(seen(late(20)))).toEqual(plainly);
    expect(told(seen(late(21)))).toEqual(inPassing);
  });

  it('not what is asked, of a menu, a link, or the past', () => {
    expect(told(seen('Will a long trip want a refill?'))).toEqual(not);
    expect(isPlainlyAboutRefill(sceneWith({ texts: [seen('A refill?')] }))).toBeUndefined();
    const elsewhere: Partial<SeenText>[] = [{ frame: true }, { linked: true }, { past: true }];
    for (const where of elsewhere)
      expect(told(seen('Refill', where)), JSON.stringify(where)).toEqual(not);
  });
});

it('is about a line where a number is shown, or what only lines have', () => {
  const said = seen('Your prepaid plan');
  expect(isAboutLine(sceneWith({ ...line, texts: [said] }))).toBe(line.number);
  expect(isAboutLine(sceneWith({ texts: [said] }))).toBe(said);
  expect(isAboutLine(sceneWith({ texts: [seen('Hello')] }))).toBeUndefined();
});

it('is a shop where things are sent, or put into a cart', () => {
  const sent = seen('Shipping is free');
  const cart = pressed('Add to cart');
  expect(isShop(sceneWith({ texts: [sent], controls: [cart] }))).toBe(sent);
  expect(isShop(sceneWith({ controls: [pressed('Close'), cart] }))).toBe(cart);
  expect(isShop(sceneWith({ controls: [pressed('Close')] }))).toBeUndefined();
});

describe('other business', () => {
  const hotel = seen('Your hotel');
  const headed = heading('Hotel');
  const pressing = pressed('Book a hotel');
  const label = asked('other', { label: 'Name of the hotel' });
  const refill = title('Refill');
  const pharmacy = seen('Pharmacy');

  test.each<[string, Partial<Scene>, unknown]>([
    ['a heading', { texts: [headed] }, headed],
    ['a button', { controls: [pressing] }, pressing],
    ['no link', { controls: [{ ...pressing, link: true }] }, undefined],
    ['the label of a field', { fields: [label] }, label],
    ['no field of a menu', { fields: [{ ...label, frame: true }] }, undefined],
    ['no other field', { fields: [asked('other', { label: 'City' })] }, undefined],
    ['one word in a text', { texts: [seen('Hello'), hotel] }, hotel],
    ['no word of a menu', { texts: [{ ...hotel, frame: true }] }, undefined],
    ['no word of a link', { texts: [{ ...hotel, linked: true }] }, undefined],
    ['nothing', { texts: [seen('Hello')] }, undefined],
    ['one word beside a refill of no line', { texts: [refill, hotel] }, hotel],
    ['one word of a line that is not refilled', { ...line, texts: [hotel] }, hotel],
    ['two words under a refill of a line', { ...line, texts: [refill, hotel, pharmacy] }, hotel],
    ['not one', { ...line, texts: [refill, hotel] }, undefined],
    ['not the same one twice', { ...line, texts: [refill, hotel, seen('A hotel')] }, undefined],
    ['a heading even there', { ...line, texts: [refill, headed] }, headed],
  ])('by %s', (_, parts, by) => {
    expect(isOtherBusiness(sceneWith(parts))).toBe(by);
  });

  it('by the title', () => {
    const parts = entitled('Hotel');
    expect(isOtherBusiness(sceneWith(parts))).toBe(parts.title);
    const texts = [refill];
    expect(isOtherBusiness(sceneWith({ ...line, ...parts, texts }))).toBe(parts.title);
  });

  const [transfers, deposits, payroll] = [seen('Transfers'), seen('Deposits'), seen('Payroll')];
  const bank = heading('Transfers');
  const payrollOf = (length: number) => seen('Payroll '.padEnd(length, 'x'));

  test.each<[string, Partial<Scene>, unknown]>([
    ['three things', { texts: [transfers, deposits, payroll] }, transfers],
    ['not two', { texts: [transfers, deposits] }, undefined],
    ['two, one of them a heading', { texts: [deposits, bank] }, deposits],
    ['not one that is a heading', { texts: [bank] }, undefined],
    ['not the same thing again', { texts: [transfers, deposits, seen('Deposits')] }, undefined],
    ['a button', { texts: [transfers, deposits], controls: [pressed('Payroll')] }, transfers],
    ['no other button', { texts: [transfers, deposits], controls: [pressed('Go')] }, undefined],
    ['a text of eighty', { texts: [transfers, deposits, payrollOf(80)] }, transfers],
    ['no longer one', { texts: [transfers, deposits, payrollOf(81)] }, undefined],
    ['the first text of them', { texts: [seen('Hello'), payroll, transfers, deposits] }, payroll],
  ])('a bank by %s', (_, parts, by) => {
    expect(isOtherBusiness(sceneWith(parts))).toBe(by);
  });
});

describe('an article', () => {
  const teaches = title('How to refill');
  const [one, two, three] = [seen('3 replies'), seen('2 comments'), seen('4 answers')];
  const questions = [title('Refill'), heading('Is it lost?'), heading('Is it late?')];
  const folded = (more = {}) =>
    pressed('Is it late?', { element: document.createElement('summary'), ...more });
  const oneQuestion = questions.slice(0, 2);
  const textarea = document.createElement('textarea');
  const repliesOf = (length: number) => seen('3 replies '.padEnd(length, 'x'));

  type Told = 'no' | 'article' | 'plainly';
  const told = (parts: Partial<Scene>): Told => {
    const scene = sceneWith(parts);
    if (isPlainlyArticle(scene)) return isArticle(scene) ? 'plainly' : 'no';
    return isArticle(scene) ? 'article' : 'no';
  };

  test.each<[string, Partial<Scene>, Told]>([
    ['a title that teaches', { texts: [teaches] }, 'article'],
    ['a title that asks', { texts: [title('Refill?')] }, 'article'],
    ['not what asks its user', { texts: [title('How much would you like?')] }, 'no'],
    ['not another title', { texts: [title('Refill')] }, 'no'],
    ['not above a field', { texts: [teaches], fields: [asked('phone')] }, 'no'],
    ['above a search', { texts: [teaches], fields: [asked('search')] }, 'article'],
    ['above a newsletter', { texts: [teaches], fields: [asked('email')] }, 'article'],
    [
      'above a comment',
      { texts: [teaches], fields: [asked('other', { element: textarea })] },
      'article',
    ],
    [
      'above a field in the footer',
      { texts: [teaches], fields: [asked('phone', { frame: true })] },
      'article',
    ],
    ['not above choices', { texts: [teaches], choices: new Set(['$1', '$2']) }, 'no'],
    ['above one of them', { texts: [teaches], choices: new Set(['$1']) }, 'article'],

    ['the first heading', { texts: [heading('How to pay'), heading('Refill')] }, 'article'],
    ['not the second', { texts: [heading('Refill'), heading('How to pay')] }, 'no'],
    ['not beside one of the first rank', { texts: [heading('How to pay'), title('Refill')] }, 'no'],
    ['any of the first rank', { texts: [title('Refill'), title('How to pay')] }, 'article'],
    [
      'of a rank that is told',
      {
        texts: [
          heading('Refill'),
          heading('How to pay', { element: marked('<p aria-level="1" data-it></p>') }),
        ],
      },
      'article',
    ],
    ['not one of a menu', { texts: [{ ...teaches, frame: true }] }, 'no'],
    ['not what is no heading', { texts: [seen('How to pay')] }, 'no'],

    ['not one thing around it', { texts: [one] }, 'no'],
    ['two things around it', { texts: [one, two] }, 'article'],
    ['three are no more', { texts: [one, two, three] }, 'article'],
    ['two things under a title for help', { texts: [one, two], ...entitled('Help') }, 'plainly'],
    ['not in a menu', { texts: [one, { ...two, frame: true }] }, 'no'],
    ['not what is past', { texts: [one, { ...two, past: true }] }, 'no'],
    ['what is short', { texts: [one, repliesOf(160)] }, 'article'],
    ['not what is longer', { texts: [one, repliesOf(161)] }, 'no'],
    ['a lesson with one', { texts: [teaches, one] }, 'plainly'],
    ['a lesson with text', { texts: [teaches], paragraphs: 1 }, 'article'],

    ['not text', { paragraphs: 3 }, 'no'],
    ['much text', { paragraphs: 4 }, 'article'],
    ['one thing with text', { texts: [one], paragraphs: 1 }, 'article'],
    ['with more text', { texts: [one], paragraphs: 3 }, 'article'],
    ['with much text', { texts: [one], paragraphs: 4 }, 'plainly'],
    ['with a title for help', { texts: [one], ...entitled('Help') }, 'article'],

    ['not questions alone', { texts: questions }, 'no'],
    ['questions with text', { texts: questions, paragraphs: 1 }, 'article'],
    ['not one question', { texts: oneQuestion, paragraphs: 1 }, 'no'],
    [
      'questions that begin as such',
      { texts: [title('Saldo'), heading('¿Saldo'), heading('¿Y ahora')], paragraphs: 1 },
      'article',
    ],
    [
      'not where it is in the middle',
      { texts: [title('Saldo'), heading('Y ¿Saldo'), heading('Y ¿ahora')], paragraphs: 1 },
      'no',
    ],
    ['one that is folded', { texts: oneQuestion, paragraphs: 1, controls: [folded()] }, 'article'],
    [
      'not in a menu, as a button, or no question',
      {
        texts: oneQuestion,
        paragraphs: 1,
        controls: [folded({ frame: true }), pressed('Is it late?'), folded({ name: 'More' })],
      },
      'no',
    ],
    ['a lesson with questions', { texts: [teaches, ...questions.slice(1)] }, 'plainly'],
  ])('by %s', (_, parts, is) => {
    expect(told(parts)).toBe(is);
  });

  it('tells by what: the lesson, else what is around it, else nothing that can be quoted', () => {
    const by = (parts: Partial<Scene>) => isArticle(sceneWith(parts));
    expect(by({ texts: [one, two, teaches] })).toBe(teaches);
    expect(by({ texts: [seen('Hello'), one, two] })).toBe(one);
    expect(by({ paragraphs: 4 })).toBe(true);
    expect(by({})).toBe(false);
    expect(isPlainlyArticle(sceneWith({ texts: [one, two, teaches] }))).toBe(teaches);
    expect(isPlainlyArticle(sceneWith({ texts: [teaches] }))).toBe(false);
  });
});

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

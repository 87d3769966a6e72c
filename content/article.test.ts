// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { asked, entitled, heading, pressed, sceneWith, seen, title } from '../tests/unit/sceneOf';
import { isArticle, isPlainlyArticle } from './article';
import type { Scene } from './scene';

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

// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { asked, heading, ofLine, pressed, sceneWith, seen } from '../tests/unit/sceneOf';
import {
  isAboutLine,
  isAboutRefill,
  isHeadedByRefill,
  isPartlyAboutRefill,
  isPlainlyAboutRefill,
  isShop,
} from './about';
import type { Scene, SeenText } from './scene';

const line = ofLine();
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

it('is a shop where things are sent', () => {
  const sent = seen('Shipping is free');
  expect(isShop(sceneWith({ texts: [sent] }))).toBe(sent);
  expect(isShop(sceneWith({ controls: [pressed('Close')] }))).toBeUndefined();
});

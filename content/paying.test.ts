// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { asked, pressed, sceneWith, seen } from '../tests/unit/sceneOf';
import {
  asksForCard,
  codeField,
  hasCardForm,
  hasPayControl,
  hasPaymentFrame,
  hasSavedCard,
} from './paying';
import type { Scene } from './scene';

const [number, expiry, security] = [asked('cardNumber'), asked('expiry'), asked('securityCode')];
const code = asked('code');
const card = seen('Visa ending in 4242');
const verify = seen('Confirm it’s you');
const frame = { element: document.createElement('iframe'), name: 'Secure card number' };
const chat = { ...frame, name: 'Chat' };
const pay = pressed('Pay now');
const goOn = pressed('Continue');

type Parts = Partial<Scene>;

describe('a form for a new card', () => {
  test.each<[string, Parts, unknown]>([
    ['number and expiry', { fields: [expiry, number] }, number],
    ['number and security code', { fields: [number, security] }, number],
    ['not the number alone', { fields: [number] }, undefined],
    ['not without a number', { fields: [expiry, security] }, undefined],
  ])('%s', (_, parts, is) => {
    expect(hasCardForm(sceneWith(parts))).toBe(is);
  });
});

describe('a stored card', () => {
  const fields = [security];
  test.each<[string, Parts, unknown]>([
    ['its name and a field for its code', { texts: [card], fields }, security],
    ['not without the field', { texts: [card], fields: [code] }, undefined],
    ['not without a card', { fields }, undefined],
    ['not with a field for a new one', { texts: [card], fields: [security, number] }, undefined],
    ['not where one signs in', { texts: [card], fields: [security, asked('password')] }, undefined],
    ['not where it is asked who one is', { texts: [card, verify], fields }, undefined],
  ])('%s', (_, parts, is) => {
    expect(hasSavedCard(sceneWith(parts))).toBe(is);
  });
});

describe('a field for a code that was sent', () => {
  test.each<[string, Parts, unknown]>([
    ['called so', { fields: [security, code] }, code],
    ['a security code, to tell who one is', { texts: [verify], fields: [security] }, security],
    ['not of a card', { texts: [verify, card], fields: [security] }, undefined],
    ['not where nothing is asked', { fields: [security] }, undefined],
    ['the code itself, of a card or not', { texts: [verify], fields: [security, code] }, code],
  ])('%s', (_, parts, is) => {
    expect(codeField(sceneWith(parts))).toBe(is);
  });
});

describe('the frame of a payment house', () => {
  const frames = [chat, frame];
  test.each<[string, Parts, unknown]>([
    ['where it is spoken of paying', { frames, texts: [seen('Payment')] }, frame],
    ['where one pays', { frames, controls: [pay] }, frame],
    ['where one goes on', { frames, controls: [goOn] }, frame],
    ['not where there is neither', { frames }, undefined],
    ['not one of something else', { frames: [chat], controls: [pay] }, undefined],
  ])('%s', (_, parts, is) => {
    expect(hasPaymentFrame(sceneWith(parts))).toBe(is);
  });
});

it('what pays comes before what goes on', () => {
  expect(hasPayControl(sceneWith({ controls: [goOn, pay] }))).toBe(pay);
  expect(hasPayControl(sceneWith({ controls: [goOn] }))).toBe(goOn);
  expect(hasPayControl(sceneWith({ controls: [pressed('Close')] }))).toBeUndefined();
});

it('a card can be paid with in any of the three ways', () => {
  expect(asksForCard(sceneWith({ fields: [number, expiry] }))).toBe(number);
  expect(asksForCard(sceneWith({ texts: [card], fields: [security] }))).toBe(security);
  expect(asksForCard(sceneWith({ frames: [frame], controls: [pay] }))).toBe(frame);
  expect(asksForCard(sceneWith({ controls: [pay] }))).toBeUndefined();
});

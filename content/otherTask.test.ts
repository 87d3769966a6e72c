// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sceneOf } from '../tests/unit/sceneOf';
import { isOtherForm, isOtherTask } from './otherTask';

const form = '<input aria-label="Phone number">';
const told = (html: string) => isOtherForm(sceneOf(`<main>${html}</main>`))?.text;

test.each([
  ['above a form', `<h2>AutoPay</h2>${form}`, 'AutoPay'],
  ['below a form', `${form}<h2>AutoPay</h2>`, undefined],
  ['the title, below a form', `${form}<h1>AutoPay</h1>`, 'AutoPay'],
  ['without a form', '<h2>AutoPay</h2>', 'AutoPay'],
  [
    'below a form in another root',
    `<x-a><template shadow>${form}</template></x-a><h2>AutoPay</h2>`,
    'AutoPay',
  ],
  ['beside the page', `<aside><h2>AutoPay</h2></aside>${form}`, undefined],
  ['advertised', `<section><h2>AutoPay</h2><a href="#">See how</a></section>${form}`, undefined],
  ['below what came of a payment', '<h2>Refill complete</h2><h2>AutoPay</h2>', undefined],
])('%s', (_, html, answer) => {
  expect(told(html)).toBe(answer);
});

test('terms are a part of an order that is to be checked, and a page of their own', () => {
  const task = (html: string) => isOtherTask(sceneOf(`<main>${html}</main>`))?.text;
  expect(task('<h1>Review your order</h1><h2>Terms</h2><h2>Refund policy</h2>')).toBeUndefined();
  expect(task('<h1>Review your order</h1><h2>AutoPay</h2>')).toBe('AutoPay');
  expect(task('<h1>Review your order</h1><h2>Plan terms</h2>')).toBe('Plan terms');
  expect(task('<h1>Refill</h1><h2>Terms</h2>')).toBe('Terms');
  expect(task('<h1>Review of our terms</h1>')).toBe('Review of our terms');
});

test('where no form is, a heading below one speaks all the same', () => {
  const scene = sceneOf(`<main>${form}<h2>AutoPay</h2></main>`);
  expect(isOtherTask(scene)?.text).toBe('AutoPay');
});

test('a search is no form', () => {
  expect(told('<input type="search" aria-label="Search"><h2>AutoPay</h2>')).toBe('AutoPay');
});

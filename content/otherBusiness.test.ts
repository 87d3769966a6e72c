// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import {
  asked,
  entitled,
  heading,
  ofLine,
  pressed,
  sceneWith,
  seen,
  title,
} from '../tests/unit/sceneOf';
import { isOtherBusiness } from './otherBusiness';
import type { Scene } from './scene';

const line = ofLine();

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

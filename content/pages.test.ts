import { describe, expect, it } from 'vitest';
import { stepOfPage } from './guide/steps';
import { moments, pageOf, pages } from './pages';

describe('pages and their moments', () => {
  it('every page has at least one moment, and every moment a page', () => {
    expect([...new Set(moments.map(pageOf))]).toEqual([...pages]);
  });

  it('no moment and no page is named twice', () => {
    expect(new Set(moments).size).toBe(moments.length);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('every page is about a step', () => {
    expect(Object.keys(stepOfPage).sort()).toEqual([...pages].sort());
  });
});

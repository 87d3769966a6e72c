// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSight } from './sight';

type Sighting = { isIntersecting: boolean; isVisible?: boolean };

const watched: Element[] = [];
let tell: (sightings: Sighting[]) => void;
let asked: unknown;

beforeEach(() => {
  watched.length = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell, options: unknown) {
        tell = told;
        asked = options;
      }
      observe(element: Element) {
        watched.push(element);
      }
      disconnect() {
        watched.length = 0;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function stage() {
  const ended = new AbortController();
  const changed = vi.fn();
  const watch = watchSight(changed, ended.signal);
  const element = document.createElement('aside');
  watch(element);
  changed.mockClear();
  return { ended, changed, watch, element };
}

it.each<[string, Sighting, boolean]>([
  ['in view and uncovered', { isIntersecting: true, isVisible: true }, true],
  ['covered', { isIntersecting: true, isVisible: false }, false],
  ['out of view', { isIntersecting: false, isVisible: false }, false],
  ['in view, of a browser that knows no more', { isIntersecting: true }, true],
  ['out of view, of a browser that knows no more', { isIntersecting: false }, false],
])('%s', (_, sighting, seen) => {
  const { changed } = stage();
  tell([{ isIntersecting: true, isVisible: !seen }, sighting]); // the last one counts
  expect(changed.mock.calls).toEqual([[seen]]);
  expect(asked).toEqual({ trackVisibility: true, delay: 100 });
});

it('watches one element, the last one, and takes what is not drawn yet for seen', () => {
  const { watch, changed, element } = stage();
  watch(element);
  expect(changed).not.toHaveBeenCalled();
  const other = document.createElement('aside');
  watch(other);
  expect(watched).toEqual([other]);
  expect(changed.mock.calls).toEqual([[true]]);
  watch(null);
  expect(watched).toEqual([]);
});

it('ends with the signal', () => {
  const { ended } = stage();
  ended.abort();
  expect(watched).toEqual([]);
});

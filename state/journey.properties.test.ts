import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrierIds } from '../content/carriers/brands';
import { allSteps, methodSteps, type Step } from '../content/guide/steps';
import { pages } from '../content/pages';
import {
  freshJourney,
  type Journey,
  marksOf,
  moveOn as moveOnAt,
  restart,
  standOn,
  tick,
} from './journey';
import { day, moveOn } from './journey.sample';

describe('whatever happens', () => {
  const anyPage = fc.constantFrom(...pages);
  const anyStep = fc.constantFrom(...allSteps);
  const anyTab = fc.integer({ min: 1, max: 3 });
  const anyTime = fc.integer({ min: 0, max: 60 * day });
  const event = fc.oneof(
    fc
      .tuple(fc.constantFrom(...carrierIds), anyPage, anyTab, anyTime)
      .map(([carrier, page, id, at]) => ({
        does: `page ${page} of ${carrier} in ${id}`,
        by: (journey: Journey) => moveOnAt(journey, { carrier, page }, id, at),
      })),
    fc.tuple(anyStep, fc.boolean()).map(([step, done]) => ({
      does: `tick ${step} ${done}`,
      by: (journey: Journey) => tick(journey, step, done),
    })),
    fc.tuple(anyStep, anyTab, anyTime).map(([step, id, at]) => ({
      does: `stand on ${step}`,
      by: (journey: Journey) => standOn(journey, step, id, at),
    })),
    fc.constant({ does: 'restart', by: restart }),
  );
  const web = methodSteps.web as readonly Step[];

  it('the journey stands on a step of the website, marks what was ticked, and is never changed in place', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let journey = freshJourney();
        for (const { by } of events) {
          const before = structuredClone(journey);
          const next = by(journey);
          expect(journey).toEqual(before); // nothing is changed in place
          journey = next;
          expect(journey.current === null || web.includes(journey.current)).toBe(true);
          const marks = marksOf(journey);
          for (const [step, mark] of Object.entries(marks)) {
            expect(allSteps).toContain(step);
            expect(['done', 'skipped']).toContain(mark);
          }
          for (const [step, done] of Object.entries(journey.ticks)) {
            expect(marks[step as Step]).toBe(done ? 'done' : undefined);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a page seen twice is as good as once', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), anyPage, (events, page) => {
        const before = events.reduce((journey, { by }) => by(journey), freshJourney());
        const once = moveOn(before, page, 1, 60 * day);
        expect(moveOn(once, page, 1, 60 * day)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

import type { CarrierId, GuideOf } from '../carriers/brands';
import type { Method, methodSteps, PrepareStep } from '../guide/steps';
import type { Moment, Page } from '../pages';

interface Said {
  title: string;
  body: string;
}

/** `web.open` as `{ web: { open: … } }`. */
type ByDot<Name extends string, Value> = {
  [Head in Name extends `${infer H}.${string}` ? H : never]: {
    [Tail in Name extends `${Head}.${infer T}` ? T : never]: Value;
  };
};

type MethodOf<Id extends CarrierId> = GuideOf<Id>['methods'][number];
type StepOf<Id extends CarrierId> = PrepareStep | (typeof methodSteps)[MethodOf<Id>][number];

/**
 * All that is said of one carrier only, in one language: whatever names its codes, digits,
 * amounts, rules, buttons and addresses. It has a text for everything that the carrier's guide
 * declares, and none for anything else; either is an error when compiling.
 */
export interface CarrierWords<Id extends CarrierId> {
  guide: {
    about: Said;
    notes: { plansDiffer: string; trustedOnly: string };
    prepare: { title: string };
    facts: string;
  };
  /** Its own card: what it is called, and how one tells that it is one. */
  sim: { name: string; tell: string };
  /** What the guide does on the website is said by the head. */
  method: {
    [Each in MethodOf<Id> & Method]: { name: string; title: string } & (Each extends 'web'
      ? unknown
      : { intro: string });
  };
  step: ByDot<StepOf<Id>, Said>;
  trouble: Record<GuideOf<Id>['troubles'][number], { title: string; why: string; fix: string }>;
  moment: ByDot<Moment, Said & { callout: string }>;
  /** Only for the pages where a mistake costs something. */
  caution: Partial<Record<Page, string>>;
  /** For the pages that are a wrong one. */
  alert: { postpaidPay: Said };
}

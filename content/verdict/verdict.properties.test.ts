import fc from 'fast-check';
import { getPublicSuffix } from 'tldts';
import { expect, it } from 'vitest';
import { cpuTime } from '../../tests/unit/cpuTime';
import { brandOf, brands, type CarrierId, carrierIds } from '../carriers/brands';
import { isAccountWord } from './accountWords';
import { fold } from './fold';
import { verdictOf } from './index';

const expected = fc.option(fc.constantFrom<CarrierId>(...carrierIds), { nil: undefined });
const domain = fc.constantFrom(...brands.map((carrier) => carrier.domain));
const glue = fc.constantFrom('', '.', '-', '..', '@', '/', ':', '\\', '%2e', 'ー');
const scheme = fc.constantFrom('https://', 'http://', 'HTTPS:', 'blob:https://', '');
/** Addresses that have to do with a carrier's, one way or another. */
const around = fc
  .tuple(scheme, fc.domain(), glue, domain, glue, fc.domain(), fc.webPath())
  .map((parts) => parts.join(''));
const any = fc.oneof(
  around,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }).map((text) => `https://${text}.com/`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.tuple(fc.domain(), domain).map((hosts) => `https://${hosts.join('.')}/`),
);

it('answers whatever it is asked, in few letters and none that steer a line', () => {
  fc.assert(
    fc.property(any, expected, (address, id) => {
      const { shown, site } = verdictOf(address, id);
      for (const text of [shown, site]) {
        expect([...text].length).toBeLessThanOrEqual(60);
        expect(text).not.toMatch(/[\p{C}\p{Z}\p{M}]/u);
      }
    }),
    { numRuns: 2000 },
  );
});

it("says own or brand of a carrier's hosts over https alone", () => {
  fc.assert(
    fc.property(any, expected, (address, id) => {
      const { kind, carrier } = verdictOf(address, id);
      const own = kind === 'own' || kind === 'brand';
      const url = URL.canParse(address) ? new URL(address) : undefined;
      const host = url?.hostname.replace(/\.$/, '') ?? '';
      const owner = brands.find((each) => host === each.domain || host.endsWith(`.${each.domain}`));
      expect(own).toBe(url?.protocol === 'https:' && owner !== undefined);
      if (own) expect(carrier).toBe(owner?.id);
      if (kind === 'brand') expect(carrier).not.toBe(id);
    }),
    { numRuns: 2000 },
  );
});

it('calls every page where the guide works own', () => {
  fc.assert(
    fc.property(any, (address) => {
      const guided = URL.canParse(address) ? brandOf(new URL(address)) : undefined;
      if (!guided) return;
      const { reason, carrier } = verdictOf(new URL(address));
      expect([reason, carrier]).toEqual(['ownHost', guided.id]);
    }),
    { numRuns: 2000 },
  );
});

it('never alarms at a host that has nothing of a name', () => {
  const plain = /t[^a-z0-9]?m|metro/;
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      fc.pre(!plain.test(fold(new URL(address).hostname)));
      expect(verdictOf(address).kind).toBe('stranger');
    }),
    { numRuns: 2000 },
  );
});

it('always alarms at a whole address in front of another one', () => {
  fc.assert(
    fc.property(domain, fc.constantFrom('.', '-'), fc.domain(), (name, sign, other) => {
      const address = `https://${name}${sign}${other}/`;
      // Where every name is an ending (`*.jm`), so is `com.a.jm`: its t-mobile may be a sister's.
      fc.pre(getPublicSuffix(address) === getPublicSuffix(other));
      expect(verdictOf(address).kind).toBe('lookalike');
    }),
    { numRuns: 500 },
  );
});

it('takes no time over labels made to cost it', () => {
  const begun = cpuTime();
  for (const piece of ['loginsignin', 'my', 'paypayments', 'billbilling', '-', 'tmobile']) {
    isAccountWord(`${fold(piece.repeat(30))}x`.slice(0, 63));
    verdictOf(`https://t-mobile-${piece.repeat(3000)}x.com/`);
  }
  expect(cpuTime() - begun).toBeLessThan(2000);
});

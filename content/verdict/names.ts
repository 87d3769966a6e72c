import { brands, type CarrierId, type KnownBrand } from '../carriers/brands';
import { fold } from './fold';

/** A carrier's name, with and without the hyphen, as hosts are compared with it. */
export interface Names {
  id: CarrierId;
  domain: string;
  suffix: string;
  spelt: readonly string[];
  folded: readonly string[];
  /** The whole domain in a folded text; a letter or digit beside it makes it another. */
  inside: RegExp;
  /** The name in a folded label: what stands before and what comes after it. */
  placed: RegExp;
  /** The folded hosts of its pages, whose dot a look-alike makes a hyphen: `prepaid-t-mobile.com`. */
  hosts: readonly string[];
}

export const known: readonly Names[] = brands.map(namesOf);

function namesOf({ id, domain, guide }: KnownBrand): Names {
  const dot = domain.indexOf('.');
  const name = domain.slice(0, dot);
  const spelt = [name, name.replaceAll('-', '')];
  const folded = spelt.map(fold);
  const any = folded.join('|');
  const ending = fold(domain.slice(dot)).replaceAll('.', '\\.');
  const links = Object.values(guide.links).map(({ href }) => new URL(href).hostname);
  return {
    id,
    domain,
    suffix: domain.slice(dot + 1),
    spelt,
    folded,
    inside: new RegExp(`(?<![a-z0-9])(?:${any})${ending}(?![a-z0-9])`),
    placed: new RegExp(`^((?:.*-)?(?:my|www)?)(?:${any})(.*)$`, 's'),
    hosts: links.map((host) => fold(host.slice(0, -domain.length - 1))),
  };
}

/** Of two carriers with one name first the one whose ending a host bears, then the expected one. */
export function namesInOrder(suffix: string, expected: CarrierId | undefined): Names[] {
  const rank = (names: Names) =>
    (names.suffix === suffix ? 0 : 2) + (names.id === expected ? 0 : 1);
  return [...known].sort((one, other) => rank(one) - rank(other));
}

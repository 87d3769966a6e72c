import { parse } from 'tldts';
import { decodeLabel } from './punycode';

/** A host taken apart, in the letters it was meant to be read in. */
export interface HostParts {
  /** Without the dot that may end it, as the browser has it: in ASCII. */
  ascii: string;
  isIp: boolean;
  /** What one registers, without its ending: `evil` of `www.evil.co.uk`; empty where there is none. */
  label: string;
  /** The ending, in ASCII: `co.uk`, or `pages.dev`, under which everybody can have a page. */
  suffix: string;
  /** An ending that belongs to a company: who has a name there has it from that company. */
  shared: boolean;
  /** What stands before the label, without the last dot. */
  front: readonly string[];
  /** What counts, in ASCII: the registrable domain, or the company's ending. */
  site: string;
}

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** Takes a URL's `hostname` apart by the Public Suffix List that the library carries. */
export function hostParts(hostname: string): HostParts {
  const ascii = hostname.replace(/\.$/, '');
  const found = parse(ascii, options);
  const shared = found.isPrivate === true;
  const suffix = found.publicSuffix ?? '';
  return {
    ascii,
    isIp: found.isIp === true,
    label: decodeLabel(found.domainWithoutSuffix ?? ''),
    suffix,
    shared,
    front: found.subdomain ? found.subdomain.split('.').map(decodeLabel) : [],
    site: (shared ? suffix : found.domain) || ascii,
  };
}

/** A host in the letters it was meant to be read in. */
export function decodeHost(host: string): string {
  return host.split('.').map(decodeLabel).join('.');
}

/**
 * A host belongs to a domain if it is the domain or ends with a dot and the domain:
 * `metrobyt-mobile.com` ends with `t-mobile.com` and is another brand's.
 * @param host without the dot that may end it
 */
export function belongsTo(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A domain with all its hosts, as the manifest and the browser name them. */
export const matchPattern = (domain: string) => `https://*.${domain}/*`;

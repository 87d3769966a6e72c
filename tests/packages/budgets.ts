/** How large what we ship may be, in bytes; a kB is 1,000 of them. */
export interface Budget {
  name: string;
  /** Files of `.output/chrome-mv3`: their gzip sizes are summed. `*` stands for a hash. */
  files?: readonly string[];
  /** A page of the extension: with every script and style that it loads before its first paint. */
  page?: string;
  /** Chrome's package as it is. */
  zip?: true;
  limit: number;
}

/**
 * The figures are part of what the extension promises: on somebody else's page it is smaller than
 * what the page's owner would embed. Where one is passed, what is shipped has to shrink.
 */
export const budgets: readonly Budget[] = [
  {
    // All code and style that is in the page when the panel is shown; words come by message.
    name: 'content script',
    files: ['content-scripts/guide.js'],
    limit: 16_000,
  },
  {
    // What runs on a page of the carrier that is none of the guide's.
    name: 'watcher',
    files: ['content-scripts/guide.js'],
    limit: 6_000,
  },
  { name: 'popup, first paint', page: 'popup.html', limit: 60_000 },
  { name: 'package', zip: true, limit: 300_000 },
];

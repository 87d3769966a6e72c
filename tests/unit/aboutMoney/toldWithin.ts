import type { Page } from '../../../content/pages';

/**
 * Pages that are told wrongly within a refill, by table and name, and as what: left open knowingly
 * (docs/recognition.md tells of what kind they are). One that joins them has to be mended, not added.
 */
export const toldWithin: Record<string, Record<string, Page>> = {};

import type { Page } from '../../../content/pages';

/** A short page of our own writing: what it is called, what it must be taken for, what it shows. */
export type Kind = [name: string, page: Page | null, html: string];

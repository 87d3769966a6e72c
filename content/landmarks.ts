// What sites write by tag or by role. Selectors, to be put into a list of others.

/** What a page is about. */
export const mainTags = 'main, [role=main]';
/** What it is called: a heading of the first rank. */
export const titleTags = 'h1, [aria-level="1"]';

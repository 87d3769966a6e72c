/** The registrable domains of the brands the guide knows; the manifest is made from them. */
export const hosts = ['t-mobile.com', 't-mobile.pl', 'metrobyt-mobile.com'] as const;

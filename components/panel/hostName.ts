/** Tag of the element that holds the panel; looked past wherever the page is asked what it shows. */
export const hostName = 'refill-guide';

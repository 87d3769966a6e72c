/**
 * A sentence in parts. The site's own words are quoted as a keycap; `control` is the label of
 * the button that was found on the page, with the word to use when none was found.
 */
export type Rich = (string | { quote: string } | { control: string })[];

/**
 * Splits a text of content/text into parts: `[Next]` is a quote of the site, `[*Next]` the
 * control of this moment. Everything else stays as it is.
 */
export function rich(text: string): Rich {
  return text
    .split(/(\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith('[')) return part;
      const inner = part.slice(1, -1);
      return inner.startsWith('*') ? { control: inner.slice(1) } : { quote: inner };
    });
}

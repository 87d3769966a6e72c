/**
 * The language with the place whose numbers, hours and dates its readers see on the carriers' pages:
 * plain `es` would write them as in Spain, `15,00 US$` beside the site's `$15.00`.
 * @param locale one of the guide's, or any other BCP 47 tag, which stays as it is
 */
export function regional(locale: string): string {
  return locale === 'es' ? 'es-US' : locale;
}

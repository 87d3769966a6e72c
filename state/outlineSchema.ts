import * as v from 'valibot';
import { certainties } from '../content/certainty';
import { fieldKinds } from '../content/fieldKinds';
import { boxKinds, mostEntries, thingKinds } from '../content/outline/shape';
import { pages } from '../content/pages';

/** Masked words: a digit other than 0 would be one that was not masked. */
const words = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^1-9@]*$/));
/** Names of the HTML standard, such as `address-line1`. */
const names = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9 -]*$/));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const entry = v.strictObject({
  depth: count(100),
  is: v.picklist([...boxKinds, ...thingKinds]),
  text: v.exactOptional(words),
  amounts: v.exactOptional(v.pipe(v.array(count(9999)), v.maxLength(20))),
  type: v.exactOptional(names),
  autocomplete: v.exactOptional(names),
  name: v.exactOptional(words),
  asks: v.exactOptional(v.picklist(fieldKinds)),
});

/** The shape of an outline that comes from a page, or from a file that someone sent. */
export const outlineSchema = v.strictObject({
  version: v.literal(1),
  host: v.pipe(words, v.regex(/^[\p{L}\d•.-]+$/u)),
  path: v.pipe(words, v.regex(/^\/[\p{L}\d•./_-]*$/u)),
  lang: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  named: v.nullable(
    v.strictObject({ page: v.picklist(pages), certainty: v.picklist(certainties) }),
  ),
  paragraphs: count(9),
  entries: v.pipe(v.array(entry), v.maxLength(mostEntries)),
});

/** What stands around an address in a message. Not the Chinese full stop: in a host it is a dot. */
const around = /[\s<>"“”「」（）【】《》，；！？、]+/u;
const opening = /^[([{'‘]+/;
/** The look behind keeps a long row of them from being tried from each of its places. */
const closing = /(?<![.,;:!?)\]}'’。：])[.,;:!?)\]}'’。：]+$/u;
/**
 * A host alone, as people copy it out of a message: its last part has letters. A name may stand before
 * it where a path follows, which an address for mail does not have.
 */
const host =
  /^(?:[^/?#]*@(?=[^/?#@]*\/))?[^/?#@]+\.[\p{L}\d-]*\p{L}[\p{L}\d-]*(?::\d+)?(?:[/?#]|$)/u;

/**
 * The web addresses in a text, ready to be parsed: a whole message may be pasted. In doubt more is
 * taken for part of an address than less: what is left out could be what makes it a false one, and
 * the false address may be the last of many. An e-mail address is none.
 */
export function addressesIn(text: string): string[] {
  const found = text.split(around).flatMap((part) => {
    const piece = part.replace(opening, '').replace(closing, '');
    const scheme = piece.search(/https?:\/\//i);
    // An address may stand inside another: the outer one is where a browser goes.
    const all = [host.test(piece) ? `https://${piece}` : '', scheme < 0 ? '' : piece.slice(scheme)];
    return all.filter((address) => URL.canParse(address));
  });
  return [...new Set(found)];
}

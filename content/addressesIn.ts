/** What stands around an address in a message. Not the Chinese full stop: in a host it is a dot. */
const around = /[\s<>"“”「」（）【】《》，；！？、]+/u;
const opening = /^[([{'‘]+/;
const closing = /[.,;:!?)\]}'’。：]+$/u;
/** A host alone, as people copy it out of a message: its last part has letters. */
const host = /^[^/?#@]+\.[\p{L}\d-]*\p{L}[\p{L}\d-]*(?::\d+)?(?:[/?#]|$)/u;
const most = 20;

/**
 * The web addresses in a text, ready to be parsed: a whole message may be pasted. In doubt more is
 * taken for part of an address than less: what is left out could be what makes it a false one.
 * An e-mail address is none.
 */
export function addressesIn(text: string): string[] {
  const found = text.split(around).flatMap((piece) => {
    const scheme = piece.search(/https?:\/\//i);
    const bare = piece.slice(Math.max(scheme, 0)).replace(opening, '').replace(closing, '');
    const address = scheme >= 0 ? bare : host.test(bare) ? `https://${bare}` : '';
    return URL.canParse(address) ? [address] : [];
  });
  return [...new Set(found)].slice(0, most);
}

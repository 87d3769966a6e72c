/** "How do I check my balance?": a question to the site, where "how much would you like" is its own. */
export function isAskedBack(text: string): boolean {
  return /[?？]/u.test(text) && !asksUser.test(text);
}

/** "How much would you like?": the page asks its user. */
export const asksUser =
  /you (?:like|want|prefer)|should we|how much (?:are|should|will) (?:you|we)|cu[áa]nto (?:le|te|vas|ponemos|necesitas)|\bile (?:do[łl]adow|wp[łl]ac|dorzuc|doda|zasil|ma )|(?:look|all|everything)\b.{0,12}\b(?:right|good|ok|okay|correct)|what['’]?s your|which (?:number|line|plan|amount)|quieres|deseas?|prefieres|[您你](?:想|要|希望)|chcesz|wolisz|todo (?:bien|correcto)|est[áa] bien|(?:無誤|无误|正[確确]|對|对|沒錯|没错|不[錯错]|好)[嗎吗]|si[ęe] zgadza/iu;

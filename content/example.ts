const marks =
  /(?:^|[\s(（])(?:e\.? ?g[.:]|for example|ej\.|(?:p\.|por) ?ej|np\.|na przykład)|(?:例|比)如|^例|範例|示例/i;

/** "e.g. 206-555-0150": a number or word shown as an example labels nothing and is nobody's. */
export function isExample(text: string): boolean {
  return marks.test(text);
}

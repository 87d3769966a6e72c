const marks =
  /(?:^|[\s(（])(?:e\.? ?g[.:]|for example|(?:p\. ?|por )?ej(?:\.|emplo)|np\.|na przykład)|[例比]如|^例[：:]|範例|示例/i;

/** "e.g. 206-555-0150": a number or word shown as an example labels nothing and is nobody's. */
export function isExample(text: string): boolean {
  return marks.test(text);
}

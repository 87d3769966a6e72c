// For tables that the package carries: lists of words, and of suffixes of hosts.

/** How many letters at most are not written again. */
const most = 9;
const counts = 'ABCDEFGHIJ';

/** Words in lower case as text that is short: sorted, each a letter for what it has of the one before, and the rest. */
export function packWords(words: readonly string[]): string {
  let before = '';
  const packed = [...words].sort().map((word) => {
    let shared = 0;
    while (shared < most && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return counts[shared] + word.slice(shared);
  });
  return packed.join('');
}

/** The words that `packWords` has written down, sorted. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return [...packed.matchAll(/([A-J])([^A-J]*)/g)].map(([, count = '', rest = '']) => {
    word = word.slice(0, counts.indexOf(count)) + rest;
    return word;
  });
}

import { carriers } from '../carriers';
import * as w from '../words';
import { traditional } from '../words/han';
import { beginningsOf } from '../words/words';

/** Lists of which one has to be on a page for a sign that it must have, where no field is one. */
const needed: readonly w.Words[] = [
  w.passkeyWords,
  w.verifyWords,
  w.verifyMethodWords,
  w.balanceWords,
  w.planStateWords,
  w.activateWords,
  w.billWords,
  w.payBillWords,
  w.submitOrderWords,
  w.paidWords,
  w.thanksWords,
  w.addedWords,
  w.declinedWords,
  w.historyWords,
  w.recordsWords,
];

/** What `known.ts` holds, made from the carriers and the word lists. */
export interface Known {
  sites: { domain: string; silent?: RegExp }[];
  /** Addresses at which a page may have changed (see drift.ts). */
  own: RegExp;
  /** How the words that are needed begin, separated by spaces. */
  beginnings: string;
  /** The same of each topic of a carrier's home page. */
  topics: string[];
}

/** Everything that a glance has to know, so that nothing is missed that a look would find. */
export function derive(): Known {
  const own = carriers.flatMap(({ ownAddresses = {} }) => Object.values(ownAddresses));
  const ofCarriers = carriers.flatMap(({ signs }) =>
    signs.flatMap(({ must, words }) => (must && words ? [words] : [])),
  );
  return {
    sites: carriers.map(({ domain, silentHosts }) => ({
      domain,
      ...(silentHosts && { silent: silentHosts }),
    })),
    own: new RegExp(own.map(({ source }) => source).join('|')),
    beginnings: packed([...needed, ...ofCarriers]),
    topics: [...w.topics, w.refillWords].map((each) => packed([each])),
  };
}

/**
 * One that begins like a shorter one says nothing new. A number alone says nothing (glance.ts asks
 * what it counts), and each character of Chinese may be a traditional one.
 */
function packed(lists: readonly w.Words[]): string {
  const plain = lists.flatMap(beginningsOf).filter((each) => !/^[0 ]/.test(each));
  const all = [...new Set(plain.map(short).flatMap(spellings))].sort();
  return all
    .filter((each) => !all.some((other) => other !== each && each.startsWith(other)))
    .join(' ');
}

/** Two characters of Chinese say as much as a word. */
function short(text: string): string {
  const characters = /[\u3400-\u9fff]/.exec(text);
  return characters ? text.slice(0, characters.index + 2) : text;
}

function spellings(text: string): string[] {
  return [...text].reduce<string[]>(
    (all, character) =>
      all.flatMap((before) =>
        [character, ...(traditional[character] ?? '')].map((each) => before + each),
      ),
    [''],
  );
}

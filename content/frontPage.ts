import { isArticle, isAsking, titles } from './article';
import { readingLength } from './names';
import { headings, once, says, titled } from './seeing';
import * as w from './words';

/** So many things of a carrier's site are found together on its home page only. */
const manyTopics = 5;

/**
 * Does the page lead to all that a carrier offers, to those who come and to those who have a line?
 * Pages for what was not found or not understood do, too, and say so.
 */
export const isFrontPage = once((scene): boolean => {
  const leads = [
    ...scene.texts.filter(({ frame, heading, linked }) => !frame && (heading || linked)),
    ...scene.controls.filter(({ frame }) => !frame).map(({ name }) => ({ text: name })),
  ].filter(({ text }) => readingLength(text) <= 80);
  const found = [...w.topics, w.refillWords].filter((topic) =>
    leads.some(({ text }) => topic.test(text)),
  );
  const named = titles(headings(scene));
  const helps = named.some(({ text }) => w.helpWords.test(text));
  const picks =
    scene.choices.size > 1 && (says(scene, w.chooseWords) ?? titled(scene, w.chooseWords));
  return found.length >= manyTopics && !helps && !picks && !isAsking(scene) && !isArticle(scene);
});

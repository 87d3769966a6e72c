/** Milliseconds from one try to the next. */
const pause = 300;
/** Milliseconds after which nobody will answer any more: a background that hangs does not even fail. */
const longest = 1500;

/**
 * Asks the background, and three times more where it does not answer: it may be just starting or
 * stopping, and without an answer there is nothing to see. Answers with how to stop.
 */
export function patiently<Answer>(
  ask: () => Promise<Answer>,
  take: (answer: Answer) => void,
  giveUp: () => void,
): () => void {
  let meant = true;
  let later: ReturnType<typeof setTimeout>;
  const stop = () => {
    meant = false;
    clearTimeout(later);
  };
  const attempt = (again: number) => {
    let failed = false;
    const fail = (error: unknown) => {
      if (!meant || failed) return;
      failed = true;
      console.debug(error);
      clearTimeout(later);
      if (again > 0) later = setTimeout(attempt, pause, again - 1);
      else giveUp();
    };
    later = setTimeout(fail, longest, new Error('no answer in time'));
    ask().then((answer) => {
      if (!meant) return;
      stop();
      take(answer);
    }, fail);
  };
  attempt(3);
  return stop;
}

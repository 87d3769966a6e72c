/** Milliseconds from one try to the next. */
const pause = 300;

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
  const attempt = (again: number) => {
    ask().then(
      (answer) => meant && take(answer),
      (error) => {
        console.debug(error);
        if (!meant) return;
        if (again > 0) later = setTimeout(attempt, pause, again - 1);
        else giveUp();
      },
    );
  };
  attempt(3);
  return () => {
    meant = false;
    clearTimeout(later);
  };
}

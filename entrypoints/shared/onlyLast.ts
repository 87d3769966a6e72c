/** Answers to what is asked again and again. */
interface Answers<Answer> {
  /** Waits for this one, and for none before it any more. */
  hear(asked: Promise<Answer>): void;
  /** Waits for none any more. */
  stop(): void;
}

/**
 * Takes only the answer to the last question, where the same is asked again and again: an earlier
 * one that comes late is dropped, and so is its failure.
 */
export function onlyLast<Answer>(
  take: (answer: Answer) => void,
  failed?: () => void,
): Answers<Answer> {
  let last: Promise<Answer> | undefined;
  return {
    hear(asked) {
      last = asked;
      asked.then(
        (answer) => asked === last && take(answer),
        (error) => {
          console.debug(error);
          if (asked === last) failed?.();
        },
      );
    },
    stop() {
      last = undefined;
    },
  };
}

import { beforeEach, expect, it, vi } from 'vitest';
import { onlyLast } from './onlyLast';

const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

/** A question that is answered, or fails, when it is told to. */
function question() {
  let resolve: (answer: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((done, fail) => {
    [resolve, reject] = [done, fail];
  });
  return { promise, resolve, reject };
}

/** Answers that are waited for, and two questions in a row. */
function twice() {
  const answers = onlyLast<string>(
    (answer) => told.push(answer),
    () => told.push('failed'),
  );
  const [first, second] = [question(), question()];
  answers.hear(first.promise);
  answers.hear(second.promise);
  return { answers, first, second };
}

const settled = () => new Promise((done) => setTimeout(done));

it('takes the answer to the last question, and none that comes after it', async () => {
  const { first, second } = twice();
  second.resolve('second');
  await settled();
  first.resolve('first');
  await settled();
  expect(told).toEqual(['second']);
});

it('takes none that comes before it either: it is old already', async () => {
  const { first, second } = twice();
  first.resolve('first');
  await settled();
  expect(told).toEqual([]);
  second.resolve('second');
  await settled();
  expect(told).toEqual(['second']);
});

it('tells of the failure of the last one only, and notes each', async () => {
  const { first, second } = twice();
  first.reject(new Error('first'));
  await settled();
  expect(told).toEqual([]);
  second.reject(new Error('second'));
  await settled();
  expect(told).toEqual(['failed']);
  expect(console.debug).toHaveBeenCalledTimes(2);
});

it('takes and tells nothing once it has stopped', async () => {
  const { answers, first, second } = twice();
  answers.stop();
  first.resolve('first');
  second.reject(new Error('second'));
  await settled();
  expect(told).toEqual([]);
});

it('needs nobody to be told of a failure', async () => {
  const answers = onlyLast<string>((answer) => told.push(answer));
  answers.hear(Promise.reject(new Error('only')));
  await settled();
  expect(told).toEqual([]);
});

import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** One session of the DevTools protocol: with the browser, or with one target of it. */
export interface Session {
  readonly send: CDPSession['send'];
  /** Calls `listener` at each event of that name; the answer ends it. */
  on<T>(event: string, listener: (params: T) => void): () => void;
  /** Waits for the next event of that name; rejects when the browser ends before. */
  once(event: string): Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/** The browser's end of `--remote-debugging-pipe`, and the sessions that were attached over it. */
export interface Pipe extends Session {
  attach(targetId: string): Promise<Session>;
}

/**
 * Speaks the DevTools protocol over the pipe of a browser that was spawned with two more pipes
 * (file descriptors 3 and 4). Playwright is not used here: it puts scripts and worlds of its own
 * into every page, and what is in the page is what is measured.
 */
export function openPipe(browser: ChildProcess): Pipe {
  const toBrowser = browser.stdio[3] as Writable;
  const fromBrowser = browser.stdio[4] as Readable;
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  const listeners = new Set<(message: Message) => void>();
  const gone = new Error('The browser has ended.');
  const ended = new Promise<never>((_, fail) => browser.once('close', () => fail(gone)));
  ended.catch(() => undefined); // told to whoever waits
  let last = 0;

  function read(message: Message): void {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (!asked) {
      for (const listener of [...listeners]) listener(message);
      return;
    }
    waiting.delete(message.id ?? 0);
    if (message.error) asked.fail(new Error(message.error.message));
    else asked.done(message.result);
  }

  let pieces: Buffer[] = [];
  fromBrowser.on('data', (piece: Buffer) => {
    let rest = piece;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const whole = Buffer.concat([...pieces, rest.subarray(0, end)]).toString();
      pieces = [];
      rest = rest.subarray(end + 1);
      read(JSON.parse(whole) as Message);
    }
    if (rest.length > 0) pieces.push(rest);
  });

  const unlessEnded = <T>(waited: Promise<T>): Promise<T> => Promise.race([waited, ended]);

  function session(sessionId?: string): Session {
    const send = (method: string, params?: object) =>
      unlessEnded(
        new Promise<unknown>((done, fail) => {
          const id = ++last;
          waiting.set(id, {
            done,
            fail: ({ message }) => fail(new Error(`${method}: ${message}`)),
          });
          toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        }),
      );
    return {
      send: send as CDPSession['send'],
      once: (event) =>
        unlessEnded(
          new Promise<void>((done) => {
            const own = (message: Message) => {
              if (message.method !== event || message.sessionId !== sessionId) return;
              listeners.delete(own);
              done();
            };
            listeners.add(own);
          }),
        ),
      on<T>(event: string, listener: (params: T) => void) {
        const own = (message: Message) => {
          if (message.method === event && message.sessionId === sessionId)
            listener(message.params as T);
        };
        listeners.add(own);
        return () => listeners.delete(own);
      },
    };
  }

  const own = session();
  return {
    ...own,
    async attach(targetId) {
      const { sessionId } = await own.send('Target.attachToTarget', { targetId, flatten: true });
      return session(sessionId);
    },
  };
}

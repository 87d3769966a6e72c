/**
 * Every browser that the extension runs in has locks; Node 20 and happy-dom have none. These do what
 * ours ask of theirs: of each name one after the other, in the order they came.
 */
const last = new Map<string, Promise<unknown>>();
const locks = {
  request<T>(name: string, act: () => Promise<T>): Promise<T> {
    const next = (last.get(name) ?? Promise.resolve()).then(act);
    last.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  },
};

if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks });

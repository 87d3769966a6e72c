import { scenarios } from './scenarios';

/** The practice server's hook: the page of the scenario that `?torture=` names, or a part of it. */
export function tortureExtra(url: URL): string | undefined {
  const id = url.searchParams.get('torture');
  const found = id === null ? undefined : scenarios.find((each) => each.id === id);
  const part = url.searchParams.get('part');
  return part === null ? found?.page : found?.parts?.[part];
}

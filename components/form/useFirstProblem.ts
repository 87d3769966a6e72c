import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Puts the focus on the first field that is wrong, each time there are new problems. */
export function useFirstProblem(form: RefObject<HTMLElement | null>, problems: object): void {
  useLayoutEffect(() => {
    if (Object.keys(problems).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid], [role=alert]')?.focus();
  }, [problems, form]);
}

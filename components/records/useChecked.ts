import { useState } from 'preact/hooks';
import type { Draft } from '../../state/records/draft';
import type { Problem } from '../../state/records/problem';

/** What is wrong beside which field; `record`: with the whole. */
type FormProblems = Partial<Record<keyof Draft | 'file' | 'record', Problem | 'failed'>>;

/**
 * What was wrong with a form when it was last to be saved. What has been changed since is no
 * longer complained about.
 */
export function useChecked(draft: Draft, file: File | null | 'same') {
  const [checked, setChecked] = useState<{
    problems: FormProblems;
    draft: Draft;
    file: typeof file;
  }>({ problems: {}, draft, file });

  return {
    /** Another object after each check. */
    problems: checked.problems,
    refused: (problems: FormProblems) => setChecked({ problems, draft, file }),
    problemOf(field: keyof Draft | 'file'): Problem | 'failed' | undefined {
      const isSame =
        field === 'file' ? file === checked.file : draft[field] === checked.draft[field];
      return isSame ? checked.problems[field] : undefined;
    },
  };
}

import type { T } from '../../content/text';

/** Says that what was pressed could not be kept; each time anew, so that it is heard again. */
export function Refused({ t, times }: { t: T; times: number | undefined }) {
  return times ? (
    <p key={times} class="notice" role="alert">
      {t('lines.problem.notKept')}
    </p>
  ) : null;
}

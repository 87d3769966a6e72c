import type { T } from '../../content/text';

interface Props {
  t: T;
  save: string;
  /** What is wrong with all of it, rather than with one field. */
  problem: string | undefined;
  onCancel(): void;
}

/** The end of a form: what stands in the way of all of it, and the two ways out. */
export function FormEnd({ t, save, problem, onCancel }: Props) {
  return (
    <>
      {problem && (
        <p class="problem" role="alert" tabIndex={-1}>
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="button main">
          {save}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {t('popup.cancel')}
        </button>
      </p>
    </>
  );
}

import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

/** What the control of a field is to have, so that it is known by its label, hint and problem. */
interface FieldControl {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface Props {
  label: string;
  hint?: string | undefined;
  /** What is wrong with what was typed, in words. */
  problem?: string | undefined;
  children(control: FieldControl): ComponentChild;
}

/** One field of a form: its label above, what is wrong with it and what it is for below. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described.join(' ') || undefined,
      })}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

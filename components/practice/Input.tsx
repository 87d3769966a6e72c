import { Field } from '../form/Field';

interface Props {
  label: string;
  /** Shown as dots. */
  secret?: true;
  /** Has to be filled in, with whatever it may be. */
  required?: true;
}

/** A field that takes anything. It has no name, nobody asks what is typed, no browser fills it in. */
export function Input({ label, secret, required }: Props) {
  return (
    <Field label={label}>
      {(control) =>
        secret ? (
          <input {...control} type="password" autocomplete="off" />
        ) : (
          <input {...control} type="text" autocomplete="off" required={required} />
        )
      }
    </Field>
  );
}

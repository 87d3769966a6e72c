import type { ComponentChild } from 'preact';

interface Props {
  /** On its button. */
  send: string;
  onSend(): void;
  children: ComponentChild;
}

/** A form that takes anything, keeps nothing and sends nothing: its button only leads on. */
export function Form({ send, onSend, children }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <button type="submit" class="go">
        {send}
      </button>
    </form>
  );
}

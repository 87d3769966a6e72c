import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** On its button. */
  send: string;
  /** The button is grey until what has to be filled in is. */
  waits?: true;
  onSend(): void;
  children: ComponentChild;
}

/** A form that takes anything, keeps nothing and sends nothing: its button only leads on. */
export function Form({ send, waits, onSend, children }: Props) {
  const [ready, setReady] = useState(!waits);
  return (
    <form
      // The form tells whether a field is empty; what is in it is asked by nobody.
      onInput={(event) => setReady(event.currentTarget.checkValidity())}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <button type="submit" class="go" disabled={!ready}>
        {send}
      </button>
    </form>
  );
}

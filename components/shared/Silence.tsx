import { useRef } from 'preact/hooks';
import type { Locale } from '../../content/text';
import { silence } from '../../content/text/silence';
import { useTakeFocus } from '../form/useTakeFocus';

interface Props {
  locale: Locale;
  onAgain(): void;
}

/** In the place of a whole page whose background does not answer: else it would stay empty. */
export function Silence({ locale, onAgain }: Props) {
  const { body, again } = silence[locale];
  const button = useRef<HTMLButtonElement>(null);
  useTakeFocus(button);
  return (
    <div class="empty" role="alert" lang={locale}>
      <p>{body}</p>
      <button ref={button} type="button" class="button main" onClick={onAgain}>
        {again}
      </button>
    </div>
  );
}

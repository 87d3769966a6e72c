import { useLayoutEffect, useRef } from 'preact/hooks';
import type { T } from '../../content/text';

export interface SaidProps {
  text: string;
  /** What was saved began with "remind me": whether a reminder can be shown belongs to it. */
  reminds?: boolean | undefined;
  undo?: (() => void) | undefined;
}

/** What has just happened, with the way back; a live region that is there before its words are. */
export function Said({ t, said }: { t: T; said: SaidProps | undefined }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its card.
  useLayoutEffect(() => undo.current?.focus(), [said]);
  return (
    <div role="status">
      {said && (
        <p class="said">
          {said.text}
          {said.undo && (
            <button ref={undo} type="button" class="link" onClick={said.undo}>
              {t('lines.said.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

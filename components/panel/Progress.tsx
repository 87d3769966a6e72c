import type { Show } from '../../messages';

/** The steps of the way as a row of segments; the line below says the same in words. */
export function Progress({ progress, text }: { progress: Show['progress']; text: string }) {
  if (!progress.length) return null;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={text}
      aria-valuetext={text}
      aria-valuemin={0}
      aria-valuemax={progress.length}
      aria-valuenow={progress.indexOf('now') + 1 || progress.filter((is) => is === 'done').length}
    >
      {progress.map((is, at) => (
        <i key={at} class={is} />
      ))}
    </div>
  );
}

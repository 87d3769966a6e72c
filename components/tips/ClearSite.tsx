import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import { Chevron } from '../shared/Chevron';
import { Text } from '../shared/Text';

/** Clears the data of the carrier's site; undefined where the browser can't leave other sites alone. */
export type ClearActs = (() => Promise<'done' | 'refused' | 'failed'>) | undefined;

interface Props {
  t: T;
  domain: string;
  acts: ClearActs;
}

/** "Clear only this site's data": says what goes before it goes, and afterwards what became of it. */
export function ClearSite({ t, domain, acts: clear }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'done' | 'refused' | 'failed'>('asking');
  const over = state === 'done' || state === 'refused' || state === 'failed';

  // The pressed button is gone; what became of it takes the focus, and is read out by that.
  useLayoutEffect(() => {
    if (over) said.current?.focus();
  }, [over]);

  async function press() {
    if (!clear) return;
    setState('busy');
    try {
      setState(await clear());
    } catch {
      setState('failed');
    }
  }

  function close() {
    setState('asking');
    if (fold.current) fold.current.open = false;
    fold.current?.querySelector('summary')?.focus();
  }

  return (
    <details
      class="fold clear-site"
      ref={fold}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open && over) setState('asking'); // opened again, it begins anew
      }}
    >
      <summary>
        <span>
          <Text of={t('help.tip.clear.title', { domain })} />
        </span>
        <Chevron />
      </summary>
      {!clear && <p>{t('help.tip.clear.byHandOnly')}</p>}
      {clear && !over && (
        <>
          <p>
            <Text of={t('help.tip.clear.what', { domain })} />
          </p>
          <p class="notice">{t('help.tip.clear.signsOut')}</p>
          <p>{t('help.tip.clear.permission')}</p>
          <p class="pair">
            <button type="button" class="button main" disabled={state === 'busy'} onClick={press}>
              {t(state === 'busy' ? 'help.tip.clear.busy' : 'help.tip.clear.clear')}
            </button>
            <button type="button" class="button plain" disabled={state === 'busy'} onClick={close}>
              {t('help.tip.clear.cancel')}
            </button>
          </p>
        </>
      )}
      {over && (
        <p class={state === 'done' ? 'result done' : 'result'} tabIndex={-1} ref={said}>
          {t(`help.tip.clear.${state}`)}
        </p>
      )}
      {over && state !== 'done' && (
        <p>
          <Text of={t('help.tip.clear.byHand', { domain })} />
        </p>
      )}
    </details>
  );
}

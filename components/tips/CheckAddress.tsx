import { useState } from 'preact/hooks';
import type { T } from '../../content/text';
import type { Verdict as Told } from '../../content/verdict';
import type { Overview } from '../../messages';
import { Verdict } from '../verdict/Verdict';

interface Props {
  t: T;
  overview: Overview;
  onCheck(text: string): Promise<Told | undefined>;
}

/** Tells of an address that was copied out of a message whose site it is, before it is opened. */
export function CheckAddress({ t, overview, onCheck }: Props) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<{ of: string; told: Told | 'noAddress' }>();
  // Never that of another text: it may come after the next one was pasted.
  const told = answer?.of === text ? answer.told : undefined;
  const wrong = told === 'noAddress' || (told !== undefined && told.kind === 'none');

  async function check(event: Event) {
    event.preventDefault();
    let told: Told | undefined;
    try {
      told = await onCheck(text);
    } catch (error) {
      console.debug(error); // what reads addresses did not come
    }
    setAnswer({ of: text, told: told ?? 'noAddress' });
  }

  return (
    <form class="check-address" onSubmit={check}>
      <label for="check-address">{t('help.tip.scam.label')}</label>
      <p class="hint" id="check-address-hint">
        {t('help.tip.scam.hint')}
      </p>
      <div class="pair">
        <input
          id="check-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby="check-address-hint check-address-said"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setAnswer(undefined);
          }}
        />
        <button type="submit" class="button plain">
          {t('help.tip.scam.check')}
        </button>
      </div>
      <div id="check-address-said" role="status">
        {wrong && <p class="result">{t('help.tip.scam.noAddress')}</p>}
        {told !== undefined && told !== 'noAddress' && (
          <Verdict t={t} verdict={told} sim={overview.settings.sim} carrier={overview.carrier} />
        )}
      </div>
    </form>
  );
}

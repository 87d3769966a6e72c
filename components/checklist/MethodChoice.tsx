import type { Method } from '../../content/guide/steps';
import type { T } from '../../content/text';

interface Props {
  t: T;
  /** Those that the carrier's guide has. */
  methods: readonly Method[];
  now: Method;
  onChoose(method: Method): void;
}

/** The ways to refill, as radio buttons in one bar; where there is but one, nothing is to be chosen. */
export function MethodChoice({ t, methods, now, onChoose }: Props) {
  if (methods.length < 2) return null;
  return (
    <fieldset class="segments">
      <legend class="heard">{t('popup.methods')}</legend>
      {methods.map((method) => (
        <label key={method}>
          <input
            class="heard"
            type="radio"
            name="method"
            checked={method === now}
            onChange={() => onChoose(method)}
          />
          <span>{t(`method.${method}.name`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

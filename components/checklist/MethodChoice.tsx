import { type Method, methods } from '../../content/guide/steps';
import type { T } from '../../content/text';

interface Props {
  t: T;
  now: Method;
  onChoose(method: Method): void;
}

/** The three ways to refill, as radio buttons in one bar. */
export function MethodChoice({ t, now, onChoose }: Props) {
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

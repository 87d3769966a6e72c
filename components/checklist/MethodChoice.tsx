import type { Method } from '../../content/guide/steps';
import type { T } from '../../content/text';
import { Choice } from '../shared/Choice';

interface Props {
  t: T;
  /** Those that the carrier's guide has. */
  methods: readonly Method[];
  now: Method;
  onChoose(method: Method): void;
}

/** The ways to refill; where there is but one, nothing is to be chosen. */
export function MethodChoice({ t, methods, now, onChoose }: Props) {
  if (methods.length < 2) return null;
  return (
    <Choice
      title={t('popup.methods')}
      silent
      name="method"
      values={methods.map((value) => ({ value, label: t(`method.${value}.name`) }))}
      now={now}
      onChoose={onChoose}
    />
  );
}

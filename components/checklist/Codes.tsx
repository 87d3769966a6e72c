import type { T } from '../../content/text';
import { Text } from '../popup/Text';

const codes = ['balance', 'dataUsed', 'minutes', 'messages', 'ownNumber'] as const;

/** The codes to dial, each with what it tells. */
export function Codes({ t }: { t: T }) {
  return (
    <ul class="codes">
      {codes.map((code) => (
        <li key={code}>
          <Text of={t(`popup.codes.${code}`)} />
        </li>
      ))}
    </ul>
  );
}

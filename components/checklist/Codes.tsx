import type { Code } from '../../content/guide/codes';
import type { T } from '../../content/text';
import { Text } from '../popup/Text';

/** The codes to dial, each with what it tells. */
export function Codes({ t, codes }: { t: T; codes: readonly Code[] }) {
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

import type { Code } from '../../content/guide/codes';
import type { T } from '../../content/text';
import { Text } from '../shared/Text';

/** The codes to dial, each with what it tells; nothing where none is known. */
export function Codes({ t, codes }: { t: T; codes: readonly Code[] }) {
  if (codes.length === 0) return null;
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

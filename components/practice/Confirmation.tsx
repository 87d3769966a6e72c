import { Sum } from './Sum';
import type { PageProps } from './site';

/** The receipt of a refill that nobody paid. */
export function Confirmation({ amount }: PageProps) {
  const receipt = [
    ['Phone number', '(206) 555-0100'],
    ['Amount paid', amount],
    ['Confirmation number', 'PRACTICE-0001'],
  ] as const;
  return (
    <>
      <h1>Success</h1>
      <p>Thank you. Your refill is complete.</p>
      <Sum rows={receipt} />
    </>
  );
}

import { figures } from './figures';
import { Sum } from './Sum';

const receipt = [
  ['Phone number', '(206) 555-0100'],
  ['Amount paid', figures.refill],
  ['Confirmation number', 'PRACTICE-0001'],
] as const;

/** The receipt of a refill that nobody paid. */
export function Confirmation() {
  return (
    <>
      <h1>Success</h1>
      <p>Thank you. Your refill is complete.</p>
      <Sum rows={receipt} />
    </>
  );
}

import { Input } from './Input';

/** What a card is paid with. Browsers are not asked to fill in a real one. */
export function CardFields() {
  return (
    <>
      <Input label="Name on card" />
      <Input label="Card number" />
      <Input label="Expiration date (MM/YY)" />
      <Input label="CVV" />
      <Input label="ZIP code" />
    </>
  );
}

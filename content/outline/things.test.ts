// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { made } from './made.sample';
import { mostEntries } from './shape';

it('tells each thing for what it is', () => {
  const { entries } =
    made(`<p>Also about an alert</p><h2>Zzzz</h2><p>Zzzz</p><ul><li>Refill</li></ul>
<h3><a href="/x">Refill</a></h3><p role="alert">Refill</p><dl><dt>Refill</dt></dl>
<label><input type="radio"> Refill</label><label><input type="radio"> $10</label>`);
  expect(entries.map(({ is, text }) => [is, text])).toEqual([
    ['text', 'Also about an alert'],
    ['heading', '•'], // and no text that has no word left
    ['item', 'Refill'],
    ['heading', 'Refill'],
    ['heading', 'Refill'],
    ['cell', 'Refill'],
    ['option', 'Refill'],
    ['option', '$0'],
  ]);
});

it('leaves out what nobody sees, and menus that say nothing of ours', () => {
  const { entries } = made(`<nav><a href="/x">Phones</a><a href="/y">Log in</a></nav>
<dialog><h2>Payment declined</h2></dialog><main><h1>Home</h1><p hidden>Your balance</p></main>`);
  expect(entries.map(({ text }) => text).filter(Boolean)).toEqual(['Log in', 'Home']);
});

it('hides what looks like a name, though each word of it is a common one', () => {
  const { entries } = made(`<h2>Will Price</h2><h2>BILL PAGE</h2><h2>Mark Price-Page</h2>
<p>Account holder: Will Price</p><h2>Payment Method</h2><button>View Bill</button>
<p>Billing: Apple Pay</p><button>Bill M. Page</button><label>Will Price <input></label>
<label>First Name <input></label><h2>Will be back</h2>`);
  expect(entries.map(({ text }) => text)).toEqual([
    '• •',
    '• •',
    '• •',
    'Account holder: • •',
    'Payment Method',
    'View Bill',
    'Billing: Apple Pay',
    '• • •',
    '• •',
    'First Name', // of the field; the label by itself is hidden
    'Will be back',
  ]);
});

it('tells which amounts are the same', () => {
  const { entries } = made('<p>Refill $10</p><button>$20.00</button><button>$10</button>');
  expect(entries.map(({ text, amounts }) => [text, amounts])).toEqual([
    ['Refill $0', [0]],
    ['$0', [1]],
    ['$0', [0]],
  ]);
});

it('has an end, and what can be a sign goes first', () => {
  const noise = '<a href="#">Devices</a><p>Order by phone</p>'.repeat(500);
  const found = made(
    `<main>${noise}<form><h2>Refill</h2><input aria-label="Card number"></form></main>`,
  );
  expect(found.entries.length).toBeLessThanOrEqual(mostEntries);
  const kinds = made(
    `<main>${'<div>Phone case</div>'.repeat(450)}<h2>Refill</h2><input aria-label="CVV"></main>`,
  );
  expect(kinds.entries.map(({ is }) => is)).toContain('field');
  expect(made('<h2>Refill</h2>'.repeat(450)).entries).toHaveLength(266);
  const boxes = made('<form><p>Refill</p></form>'.repeat(450));
  expect(boxes.entries).toHaveLength(mostEntries);
});

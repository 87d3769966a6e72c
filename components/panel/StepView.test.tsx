// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, find, draw, press } = stage();

describe('one step', () => {
  it('quotes the label found on the page, and the word of the guide where none was', async () => {
    await draw(sample());
    expect(find('h2').textContent).toBe('Press Add to Balance to refill');
    await draw(sample(), { label: ' Añadir\n saldo ' });
    expect(find('h2 kbd').textContent).toBe('Añadir saldo');
    await draw(sample(), { label: 'x'.repeat(500) });
    expect(find('h2 kbd').textContent).toHaveLength(60);
  });

  it('tells the host, the progress, the caution and what comes next', async () => {
    await draw(sample());
    expect(find('.official').textContent).toContain('www.t-mobile.com');
    expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('3');
    expect(find('[role=progressbar]').getAttribute('aria-label')).toBe(
      'Step 3 of 6 · Account page',
    );
    expect(find('.caution').textContent).toBe('Refill before the day of renewal.');
    expect(find('.next').textContent).toBe('Next: choose an amount');
    expect(root.textContent).toContain('Not affiliated');
  });

  it('tells where one stands once to whoever hears it, and in the line alone where there is no bar', async () => {
    await draw(sample());
    expect(find('.where').getAttribute('aria-hidden')).toBe('true');
    await draw(sample({ progress: [] }));
    expect(root.querySelector('[role=progressbar]')).toBeNull();
    expect(find('.where').getAttribute('aria-hidden')).not.toBe('true');
  });

  it('tells what comes next also where nothing is to be ticked off', async () => {
    await draw(sample({}, { done: undefined }));
    expect(find('.next').textContent).toBe('Next: choose an amount');
  });

  it('has "done" as the main button where nothing else is to be pressed', async () => {
    const first = () => find('.row .first').textContent;
    await draw(sample({ points: false }));
    expect(first()).toBe('Done');
    await draw(sample());
    expect(first()).toBe('Show me');
  });

  it('breaks no address and no name at its hyphen', async () => {
    const caution = [
      'It must be t-mobile.com or end in .t-mobile.com. Then ask T-Mobile, or call 1-800-937-8997.',
    ];
    await draw(sample({}, { caution }));
    const held = [...root.querySelectorAll('.caution .held')].map((each) => each.textContent);
    expect(held).toEqual(['t-mobile.com', '.t-mobile.com', 'T-Mobile', '1-800-937-8997']);
    expect(find('.caution').textContent).toBe(caution[0]);
  });

  it('offers the ring only where there is something to point at, and hides it again', async () => {
    await draw(sample());
    await press('Show me');
    await draw(sample(), { pointing: 'on' });
    await press('Hide the ring');
    expect(told).toEqual([true, false]);
    await draw(sample({ points: false }));
    expect(root.textContent).not.toContain('Show me');
  });

  it('says when the control has gone, and lets it be shown again', async () => {
    await draw(sample(), { pointing: 'gone' });
    expect(find('[role=status] .gone').textContent).toBe('The control is gone.');
    await press('Show me');
    expect(told).toEqual([true]);
  });

  it('leads away from the wrong page, its first way on as the main button, with nothing to tick off', async () => {
    const links = [
      { label: 'Open prepaid', href: 'https://www.t-mobile.com/prepaid' },
      { label: 'Sign in', href: 'https://prepaid.t-mobile.com/' },
    ];
    const alert = { title: 'This is for monthly bills', body: 'It wants an account number.' };
    await draw(sample({ tone: 'wrongPage', points: false }, { links, alert, done: undefined }));
    expect(find('.alert').textContent).toContain('This is for monthly bills');
    const [first, second] = root.querySelectorAll('a');
    expect(first?.outerHTML).toContain('href="https://www.t-mobile.com/prepaid"');
    expect([first?.target, first?.rel]).toEqual(['_top', 'noreferrer']);
    // What is in front may be a receipt: the balance is looked at beside it.
    await draw(sample({ page: 'paymentPending', tone: 'trouble' }, { links }));
    expect([...root.querySelectorAll('a')].map(({ target }) => target)).toEqual([
      '_blank',
      '_blank',
    ]);
    await draw(sample({ tone: 'wrongPage', points: false }, { links, alert, done: undefined }));
    expect([first, second].map((one) => one?.classList.contains('first'))).toEqual([true, false]);
    expect(find('.row').textContent).toBe('Open prepaid'); // the row is what stays in sight
    expect(root.textContent).not.toContain('Done');
  });
});

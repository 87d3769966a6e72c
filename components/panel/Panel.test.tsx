// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Show } from '../../messages';
import { Panel, type Pointing } from './Panel';
import { sample } from './show.sample';

const root = document.createElement('div');
let told: unknown[] = [];

beforeEach(() => {
  told = [];
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
});

async function draw(
  show: Show,
  pointing: Pointing = 'off',
  label?: string,
  date?: string,
): Promise<void> {
  await act(() =>
    render(
      <Panel
        show={show}
        host="www.t-mobile.com"
        label={label}
        date={date}
        pointing={pointing}
        onAct={(done) => told.push(done)}
        onPoint={(on) => told.push(on)}
      />,
      root,
    ),
  );
}

function find(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector} in ${root.innerHTML}`);
  return found;
}

/** The button with this text or label. */
function button(name: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button says ${name} in ${root.innerHTML}`);
  return found;
}

async function press(name: string): Promise<void> {
  button(name).focus();
  await act(() => button(name).click());
}

async function pressEscape(): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(() => void (document.activeElement ?? root).dispatchEvent(event));
}

describe('the contract', () => {
  it.each(['open', 'folded', 'asking'] as const)('holds when %s', async (state) => {
    await draw(sample({ state }));
    for (const name of ['page', 'step', 'state'])
      expect(root.querySelectorAll(`[data-${name}]`)).toHaveLength(1);
    const { dataset, localName, lang } = find('[data-state]');
    expect(dataset).toMatchObject({ page: 'dashboard', step: 'web.findRefill', state });
    expect([localName, lang]).toEqual(['aside', 'en']); // an aside is a complementary region
    expect(find('aside').getAttribute('aria-label')).toBe('Refill Guide');
  });

  it.each(['open', 'folded', 'asking'] as const)(
    'has no field to type in when %s',
    async (state) => {
      await draw(sample({ state }));
      if (state === 'open') await press('I am on another step');
      expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
      for (const one of root.querySelectorAll('button')) expect(one.type).toBe('button');
    },
  );
});

describe('one step', () => {
  it('quotes the label found on the page, and the word of the guide where none was', async () => {
    await draw(sample());
    expect(find('h2').textContent).toBe('Press Add to Balance to refill');
    await draw(sample(), 'off', ' Añadir\n saldo ');
    expect(find('h2 kbd').textContent).toBe('Añadir saldo');
    await draw(sample(), 'off', 'x'.repeat(500));
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

  it('points only where there is something to point at', async () => {
    await draw(sample());
    await press('Show me');
    await draw(sample(), 'on');
    await press('Hide the ring');
    expect(told).toEqual([true, false]);
    await draw(sample({ points: false }));
    expect(root.textContent).not.toContain('Show me');
  });

  it('says when the control has gone, and lets it be shown again', async () => {
    await draw(sample(), 'gone');
    expect(find('[role=status] .gone').textContent).toBe('The control is gone.');
    await press('Show me');
    expect(told).toEqual([true]);
  });

  it('leads away from the wrong page, with nothing to tick off there', async () => {
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
    expect([first, second].map((one) => one?.classList.contains('first'))).toEqual([true, false]);
    expect(find('.row').textContent).toBe('Open prepaid'); // the row is what stays in sight
    expect(root.textContent).not.toContain('Done');
  });

  it('tells every press', async () => {
    await draw(sample());
    for (const name of ['Done', 'To the left', 'Fold', 'Close']) await press(name);
    await draw(sample({ side: 'left' }));
    await press('To the right');
    expect(told).toEqual([
      { do: 'done' },
      { do: 'dock', side: 'left' },
      { do: 'fold' },
      { do: 'close' },
      { do: 'dock', side: 'right' },
    ]);
  });
});

describe('whose site it is', () => {
  it.each(['own', 'brand'] as const)('is told by sign, words and host: %s', async (site) => {
    await draw(sample({ site }, { official: 'WHOSE' }));
    const chip = find('.official');
    expect(chip.classList.contains(site)).toBe(true);
    expect(chip.textContent).toBe('WHOSE · www.t-mobile.com');
  });

  it('is told without a host where there is only a practice', async () => {
    await draw(sample({ site: 'practice' }, { official: 'PRACTICE' }));
    expect(find('.official').classList.contains('practice')).toBe(true);
    expect(find('.official').textContent).toBe('PRACTICE');
  });

  it('has a sign of its own for each', async () => {
    const sign = async (site: Show['site']) => {
      await draw(sample({ site }));
      return find('.official').querySelector('path')?.getAttribute('d');
    };
    expect(await sign('own')).not.toBe(await sign('brand'));
    expect(await sign('own')).not.toBe(await sign('practice'));
  });
});

describe('what helps', () => {
  it('is offered where the page refuses something, and nowhere else', async () => {
    await draw(sample());
    expect(root.textContent).not.toContain('Find what helps');
    await draw(sample({}, { help: 'Find what helps' }));
    await press('Find what helps');
    expect(told).toEqual([{ do: 'help' }]);
  });

  it('comes first where pressing again could cost money', async () => {
    const names = () => [...root.querySelectorAll('.body .button')].map((each) => each.textContent);
    await draw(sample({ tone: 'trouble' }, { help: 'Find what helps' }));
    expect(names()[0]).toBe('Find what helps');
    expect(root.querySelector('.first')?.textContent).toBe('Find what helps');
    expect(find('.row').firstElementChild).toBe(root.querySelector('.first'));
    expect(find('h2 ~ p')).toBe(find('.caution')); // what not to do, before all else
    await draw(sample({}, { help: 'Find what helps' }));
    expect(names().indexOf('Find what helps')).toBeGreaterThan(0);
    expect(root.querySelector('.first')?.textContent).not.toBe('Find what helps');
  });
});

describe('a record of the refill', () => {
  it('is offered where it was paid, and nowhere else', async () => {
    await draw(sample());
    expect(root.textContent).not.toContain('Keep a record');
    await draw(sample({ tone: 'receipt' }, { keep: 'Keep a record' }));
    await press('Keep a record');
    expect(told).toEqual([{ do: 'keep' }]);
  });
});

describe('another step', () => {
  it('is chosen from the list, where the present one is marked', async () => {
    await draw(sample());
    await press('I am on another step');
    expect(document.activeElement).toBe(button('Back'));
    expect(find('[aria-current=step]').textContent).toBe('Find the refill entry');
    await press('Choose an amount');
    expect(told).toEqual([{ do: 'choose', step: 'web.choose' }]);
    expect(find('h2').textContent).toContain('Add to Balance');
  });

  it('is left by Back, by Esc, and when the page moves on', async () => {
    await draw(sample());
    await press('I am on another step');
    await press('Back');
    expect(document.activeElement).toBe(button('I am on another step'));
    await press('I am on another step');
    await pressEscape();
    expect(document.activeElement).toBe(button('I am on another step'));
    await press('I am on another step');
    await draw(sample({ page: 'payment', step: 'web.pay' }));
    expect(root.querySelector('.steps')).toBeNull();
    expect(told).toEqual([]);
  });
});

describe('"remind me"', () => {
  const words = { remind: 'Remind me' };

  it('is there only where the page shows a date and the background has words for it', async () => {
    await draw(sample({}, words));
    expect(find('.panel').textContent).not.toContain('Remind me');
    await draw(sample(), 'off', undefined, '2026-12-04');
    expect(find('.panel').textContent).not.toContain('Remind me');
  });

  it('tells the date when it is pressed, and only then', async () => {
    await draw(sample({}, words), 'off', undefined, '2026-12-04');
    expect(told).toEqual([]);
    expect(root.innerHTML).not.toContain('2026');
    await press('Remind me');
    expect(told).toEqual([{ do: 'remind', date: '2026-12-04' }]);
  });
});

describe('the focus', () => {
  it('goes from the fold button to the tab and back', async () => {
    await draw(sample());
    button('Fold').focus();
    await pressEscape();
    expect(told).toEqual([{ do: 'fold' }]);
    await draw(sample({ state: 'folded' }));
    expect(document.activeElement).toBe(find('.tab'));
    await act(() => find('.tab').click());
    await draw(sample());
    expect(document.activeElement).toBe(button('Fold'));
  });

  it('is never taken on appearing, nor once the user is back in the page', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await draw(sample());
    await draw(sample({ state: 'folded' }));
    expect(document.activeElement).toBe(field);
    await draw(sample());
    await press('Fold');
    field.focus(); // while the background was thinking
    await draw(sample({ state: 'folded' }));
    expect(document.activeElement).toBe(field);
  });
});

describe('not sure', () => {
  it('asks and does nothing else', async () => {
    await draw(sample({ state: 'asking' }));
    expect(root.textContent).toContain('Are you refilling a SIM here?');
    expect(root.textContent).not.toContain('Add to Balance');
    for (const name of ['Yes', 'No', 'Close']) await press(name);
    expect(told).toEqual([
      { do: 'answer', yes: true },
      { do: 'answer', yes: false },
      { do: 'close' },
    ]);
  });
});

describe('the live region', () => {
  const said = () => find('aside > [role=status]').textContent;

  it('tells the title when it changes, not the first one, and is silent when folded', async () => {
    await draw(sample());
    expect(said()).toBe('');
    await draw(sample(), 'off', 'Add funds'); // the same step, its control found
    expect(said()).toBe('');
    await draw(sample({ step: 'web.pay' }, { title: ['Fill in the card'] }));
    expect(said()).toBe('Fill in the card');
    await draw(sample({ state: 'folded', step: 'web.pay' }, { title: ['Fill in the card'] }));
    expect(said()).toBe('');
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, draw, press } = stage();

describe('not sure', () => {
  it('asks, tells no step, and hands on what is answered', async () => {
    await draw(sample({ state: 'asking' }));
    expect(root.textContent).toContain('Are you refilling a SIM here?');
    expect(root.textContent).not.toContain('Add to Balance');
    for (const name of ['Yes', 'No', 'Close']) await press(name);
    expect(told).toEqual([
      { do: 'answer', page: sample().page, yes: true },
      { do: 'answer', page: sample().page, yes: false },
      { do: 'close' },
    ]);
  });
});

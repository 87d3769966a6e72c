// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { told, find, button, draw, press, pressEscape } = stage();

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

  it('stays in the panel when "done" has taken its own button away', async () => {
    await draw(sample());
    await press('Done');
    await draw(sample({ step: 'web.choose' }, { done: undefined }));
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

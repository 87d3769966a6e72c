// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Notice } from './Notice';
import { sample } from './show.sample';

afterEach(() => {
  render(null, document.body);
});

const draw = (takesFocus: boolean) =>
  render(
    <Notice
      show={sample(
        { side: 'left', appearance: 'dark' },
        { name: 'Refill Guide', reload: 'The guide was updated.' },
      )}
      takesFocus={takesFocus}
      onClose={() => undefined}
    />,
    document.body,
  );

it('is read out as it comes, and takes the focus that was in the panel', () => {
  draw(true);
  expect(document.querySelector('[role=alert]')?.textContent).toBe('The guide was updated.');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Close');
});

it('stands where the panel stood, and looks as it did', () => {
  draw(false);
  const { className, dataset } = document.querySelector('aside') ?? document.body;
  expect([className, dataset.appearance]).toEqual(['panel asking left', 'dark']);
});

it('takes none from the page', () => {
  draw(false);
  expect(document.activeElement).toBe(document.body);
});

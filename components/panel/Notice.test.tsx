// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Notice } from './Notice';

afterEach(() => {
  render(null, document.body);
});

const draw = (takesFocus: boolean) =>
  render(
    <Notice
      name="Refill Guide"
      lang="en"
      text="The guide was updated."
      close="Close"
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

it('takes none from the page', () => {
  draw(false);
  expect(document.activeElement).toBe(document.body);
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { createWords } from '../../content/text';
import { blank, stage } from '../popup/stage';
import { Welcome } from '../welcome/Welcome';

const t = createWords('en');
const { all, draw } = stage();
const page = document.createElement('div');
afterEach(() => render(null, page));

it('is told in the popup, whatever tab is open, and anew each time', async () => {
  await draw(blank);
  expect(all('[role=alert]')).toHaveLength(0);
  await draw(blank, undefined, { refused: 1 });
  const [first] = all('.head [role=alert]');
  expect(first?.textContent).toBe(t('lines.problem.notKept'));
  await draw(blank, undefined, { refused: 2 });
  const [second, ...more] = all('.head [role=alert]');
  expect(more).toHaveLength(0);
  expect(second).not.toBe(first); // else it would not be heard
  await draw(blank);
  expect(all('[role=alert]')).toHaveLength(0);
});

it('is told on the large pages', async () => {
  const onSettle = () => undefined;
  await act(() =>
    render(<Welcome t={t} overview={blank} refused={1} onSettle={onSettle} cards={null} />, page),
  );
  expect(page.querySelector('[role=alert]')?.textContent).toBe(t('lines.problem.notKept'));
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { locales } from '../../content/text';
import { silence } from '../../content/text/silence';
import { Silence } from './Silence';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

test.each(locales)(
  'a page without an answer says so in %s, and asks again when pressed',
  (locale) => {
    const onAgain = vi.fn<() => void>();
    act(() => render(<Silence locale={locale} onAgain={onAgain} />, root));
    const said = root.querySelector('[role=alert]');
    expect(said?.textContent).toBe(silence[locale].body + silence[locale].again);
    expect(said?.getAttribute('lang')).toBe(locale);
    expect(document.activeElement?.textContent).toBe(silence[locale].again);
    act(() => root.querySelector('button')?.click());
    expect(onAgain).toHaveBeenCalledOnce();
  },
);

import { claim, eventually, is } from '../claims';
import { form, page } from '../page';
import { openPanel, press, t } from '../panel';
import { ring } from '../ring';
import { addressOf, type Scenario } from '../scenario';

export const arrows: Scenario = {
  id: 'R',
  title: "arrow keys in the page's own fields reach the page alone",
  page: page({
    body: `${form}<p><label><input type="radio" name="r" id="r1" checked>One</label><label><input type="radio" name="r" id="r2">Two</label></p>
<p><input id="range" type="range" min="0" max="10" value="5"></p>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    const before = await driver.inPanel((root) => root.querySelector('aside')?.outerHTML);
    const focus = (id: string) =>
      driver.inPage((name) => {
        const field = document.getElementById(name) as HTMLInputElement;
        if (field.type === 'tel') field.value = '2065550100';
        field.focus();
        if (field.type === 'tel') field.setSelectionRange(5, 5);
      }, id);
    await focus('number');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home', 'ArrowRight'])
      await driver.key(key);
    const caret = await driver.inPage(
      () => (document.querySelector('#number') as HTMLInputElement).selectionStart,
    );
    await focus('r1');
    await driver.key('ArrowDown');
    await focus('range');
    await driver.key('ArrowRight');
    const got = await driver.inPage(() => ({
      radio: (document.querySelector('#r2') as HTMLInputElement).checked,
      range: (document.querySelector('#range') as HTMLInputElement).value,
      keys: window.keys.length,
    }));
    await driver.inPage(() => new Promise((next) => setTimeout(next, 700))); // by then it would have changed
    const after = await driver.inPanel((root) => root.querySelector('aside')?.outerHTML);
    claim('whether the panel is what it was', after === before, is(true));
    return {
      'caret at': claim('where the caret is', caret ?? -1, is(1)),
      'keys the page got': claim('keys the page got', got.keys, is(7)),
      radio: claim('whether the second radio is chosen', got.radio, is(true)) ? 'second' : '',
      range: claim('the value of the range', got.range, is('6')),
    };
  },
};

export const ownKeys: Scenario = {
  id: 'trap 8',
  title: "keys typed in the panel do not reach the page's shortcuts; it has no text field",
  page: page({
    script:
      "window.shortcuts = []; document.body.addEventListener('keydown', (event) => shortcuts.push(event.key)); document.addEventListener('keyup', (event) => shortcuts.push(event.key)); addEventListener('keydown', (event) => shortcuts.push(event.key));",
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await press(driver, t('panel.otherStep'));
    const focused = () =>
      driver.inPanel((root) => (root.activeElement as HTMLElement)?.dataset.spot);
    await eventually('what has the focus', focused, is<string | undefined>('back'));
    for (const key of ['/', 'j', 'ArrowDown', 'k', '?']) await driver.key(key);
    const heard = await driver.inPage(() =>
      (window as unknown as { shortcuts: string[] }).shortcuts.join(' '),
    );
    const typed = await driver.inPanel(
      (root) =>
        root.querySelectorAll('input, textarea, select, [contenteditable], [role=textbox]').length,
    );
    return {
      'keys the page heard': claim('keys that the page heard', heard, is('')).length,
      'fields in the panel': claim('fields in the panel', typed ?? -1, is(0)),
    };
  },
};

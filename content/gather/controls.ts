import { describe } from '../fields';
import { inFrame, isInBar } from '../inFrame';
import { labelsIn } from '../labels';
import { nameOf } from '../names';
import { queryAll } from '../queryAll';
import type { Scene, Sees } from '../scene';
import { amountPattern, phrases, type Words } from '../words';
import { addAmount } from './amounts';
import { first, most } from './first';

const controlTags = [
  'button',
  'a:is([href], [role], [class])',
  'input:is([type=submit], [type=button], [type=image])',
  '[role=button]',
  '[role=link]',
  'summary',
];
const fieldTags = [
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset])',
  'select',
  'textarea',
];

/** What sends the form that it stands in, by whatever name. */
const sends = 'form button:not([type]), form [type=submit]';

/** Whatever can be pressed and has a name that says something. */
export function gatherControls(root: ParentNode, scene: Scene, wanted: Words, sees: Sees): void {
  for (const element of first(most.controls, queryAll(root, controlTags))) {
    const name = nameOf(element, sees);
    if (!name || name.length > 120) continue;
    const isSaid = wanted.test(name) || amountPattern.test(name) || phrases.sends.test(name);
    if (!isSaid && !element.matches(sends)) continue;
    if (!sees(element)) continue;
    addAmount(scene, element, name);
    const link = element.localName === 'a' && element.getAttribute('role') !== 'button';
    const frame = inFrame(element, scene.around) && (link || !isInBar(element));
    scene.controls.push({ element, name, link, frame });
  }
}

/** Whatever asks for something to be typed or picked. */
export function gatherFields(root: ParentNode, scene: Scene, sees: Sees): void {
  const elements = queryAll(root, fieldTags);
  const labels = elements.length > 0 ? labelsIn(root) : undefined;
  for (const element of first(most.fields, elements)) {
    const type = element.getAttribute('type')?.toLowerCase();
    if (type === 'radio' || type === 'checkbox') continue;
    if (!sees(element)) continue;
    scene.fields.push({
      element,
      ...describe(element, labels),
      frame: inFrame(element, scene.around),
    });
  }
}

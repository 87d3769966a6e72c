import { orderButton, orderByName } from './orders';
import type { Control, Scene } from './scene';
import { isPaid } from './told';

/** What commits to an order that is still to be placed: where it is paid, by its name alone, and in no bar. */
export const orderLeft = (scene: Scene): Control | undefined =>
  isPaid(scene) ? outOfBar(orderByName(scene)) : orderButton(scene);

/** In a footer a receipt may offer anything. */
export const outOfBar = (control: Control | undefined): Control | undefined =>
  control?.element.closest('footer') ? undefined : control;

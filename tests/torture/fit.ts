import { atLeast, atMost, claim, is } from './claims';
import type { Driver } from './driver';
import { onTop } from './onTop';
import { boxIn } from './panel';

/** Claims that the panel fits the view across, makes the page no wider, and shows every control when scrolled to. */
export async function fits(driver: Driver): Promise<{ panel: string; controls: number }> {
  const seen = await driver.inPanel(async (root) => {
    const panel = root.querySelector('aside');
    await Promise.all(root.getAnimations().map((each) => each.finished)); // it rises as it appears
    const controls = [...root.querySelectorAll<HTMLElement>('button, a[href]')].filter(
      (control) => control.getClientRects().length > 0,
    );
    const out: string[] = [];
    for (const control of controls) {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { left, right, top, bottom, x, y, width, height } = control.getBoundingClientRect();
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      if (
        left < 0 ||
        right > innerWidth ||
        top < -1 ||
        bottom > innerHeight + 1 ||
        !control.contains(hit)
      )
        out.push(control.innerText || control.ariaLabel || '?');
    }
    const box = panel?.getBoundingClientRect();
    return {
      out,
      controls: controls.length,
      left: box?.left ?? -1,
      right: innerWidth - (box?.right ?? 1e6),
      top: box?.top ?? -1,
      bottom: innerHeight - (box?.bottom ?? 1e6),
      cut: [...root.querySelectorAll('.scroll, aside')].filter(
        (part) => part.scrollWidth > part.clientWidth + 1,
      ).length,
      wider: document.documentElement.scrollWidth - innerWidth,
    };
  });
  claim(
    'controls of the panel that cannot be brought into view',
    seen?.out ?? ['no panel'],
    is<string[]>([]),
  );
  claim('parts of the panel cut at the side', seen?.cut ?? -1, is(0));
  claim('px that the page became wider than the view', seen?.wider ?? 1, atMost(0));
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    claim(`px from the panel to the view, ${side}`, seen?.[side] ?? -1, atLeast(0));
  const box = await boxIn(driver, 'aside');
  return {
    panel: `${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)}`,
    controls: seen?.controls ?? 0,
  };
}

/** Claims that the panel does not lie over the control that it points at, once that is in view. */
export async function overTarget(driver: Driver): Promise<number> {
  await onTop(driver);
  const over = await driver.inPanel((root) => {
    const panel = root.querySelector('aside')?.getBoundingClientRect();
    const box = window.target()?.getBoundingClientRect();
    if (!panel || !box) return -1;
    const across = Math.min(panel.right, box.right) - Math.max(panel.left, box.left);
    const down = Math.min(panel.bottom, box.bottom) - Math.max(panel.top, box.top);
    return Math.max(0, across) * Math.max(0, down);
  });
  return claim('px² of the control that the panel covers', over ?? -1, is(0));
}

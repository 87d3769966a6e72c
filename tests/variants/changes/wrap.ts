import type { Change, Ground } from './change';

/** Puts something in the place of the main content, ready to take it in. */
function standIn({ document, main }: Ground, tag: string): HTMLElement {
  const host = document.createElement(tag);
  if (main === document.body) {
    const inner = document.createElement('div');
    inner.append(...[...main.childNodes].filter((node) => node.nodeName !== 'STYLE'));
    main.append(host);
    host.append(inner);
  } else {
    main.replaceWith(host);
    host.append(main);
  }
  return host;
}

/** The open shadow root of a host, with the page's sheets, and in it what the host held. */
function intoShadow(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  for (const style of host.ownerDocument.querySelectorAll('style'))
    root.append(style.cloneNode(true));
  root.append(...host.childNodes);
  return root;
}

function shadow(name: string, tag: string, standsFor: string): Change {
  return {
    name,
    family: 'wrap',
    standsFor,
    apply(ground) {
      intoShadow(standIn(ground, tag)).host.setAttribute('style', 'display:block');
      return true;
    },
  };
}

export const wrapChanges: Change[] = [
  shadow('wrap.element', 'practice-module', 'a module in the open shadow root of a custom element'),
  shadow('wrap.divRoot', 'div', 'a module in the open shadow root of a plain div'),
  {
    name: 'wrap.twoRoots',
    family: 'wrap',
    standsFor: 'a custom element within another, as component libraries nest them',
    apply(ground) {
      const outer = standIn(ground, 'practice-view');
      const root = intoShadow(outer);
      const inner = ground.document.createElement('practice-card');
      inner.append(...[...root.childNodes].filter((node) => node.nodeName !== 'STYLE'));
      root.append(inner);
      intoShadow(inner);
      return true;
    },
  },
  {
    name: 'wrap.slot',
    family: 'wrap',
    standsFor: 'content slotted into a custom element that lays the page out',
    apply(ground) {
      const host = standIn(ground, 'practice-layout');
      host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
      return true;
    },
  },
  {
    name: 'wrap.dialogRole',
    family: 'wrap',
    standsFor: 'the step in a role=dialog over the page it was opened from',
    apply(ground) {
      const dialog = standIn(ground, 'div');
      dialog.setAttribute('role', 'dialog');
      dialog.setAttribute('aria-modal', 'true');
      dialog.setAttribute(
        'style',
        'position:fixed;inset:20px;overflow:auto;background:#fff;z-index:1000',
      );
      ground.document.body.append(dialog);
      return true;
    },
  },
  {
    name: 'wrap.modal',
    family: 'wrap',
    standsFor: 'the step in a modal <dialog>, the rest of the page inert behind it',
    apply(ground) {
      const dialog = standIn(ground, 'dialog') as HTMLDialogElement;
      ground.document.body.append(dialog);
      dialog.showModal();
      return true;
    },
  },
  {
    name: 'wrap.openDialog',
    family: 'wrap',
    standsFor: 'the step in a <dialog open> within the page',
    apply(ground) {
      const dialog = standIn(ground, 'dialog');
      dialog.setAttribute('open', '');
      dialog.setAttribute('style', 'position:static');
      return true;
    },
  },
  {
    name: 'wrap.divs',
    family: 'wrap',
    standsFor: 'page builders, which put thirty boxes around everything',
    apply(ground) {
      const host = standIn(ground, 'div');
      let inner = host;
      const held = [...host.childNodes];
      for (let depth = 0; depth < 30; depth++) {
        const next = ground.document.createElement('div');
        inner.append(next);
        inner = next;
      }
      inner.append(...held);
      return true;
    },
  },
];

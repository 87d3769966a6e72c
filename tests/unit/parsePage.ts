/**
 * A document from markup. `<template shadow>` becomes the open shadow root of its parent, nested
 * ones too; scripts do not run.
 */
export function parsePage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  openShadows(page);
  return page;
}

function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
    const host = template.parentElement;
    if (!host) throw new Error('a shadow needs an element around it');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = template.innerHTML;
    template.remove();
    openShadows(shadow);
  }
}

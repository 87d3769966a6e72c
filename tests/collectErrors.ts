import type { ConsoleMessage, Request, WebError } from '@playwright/test';
import { hosts } from '../content/carriers/hosts';
import type { Launched } from './browser';
import { frameHost } from './pages/cardForm';

/**
 * Errors of pages and of the extension, and requests to anybody but the practice carrier, from now
 * on until `stop`.
 * @param onlyOurs only what scripts of the extension did: pages made by others err and ask as they like
 */
export function collectErrors({ context, extensionId }: Launched, onlyOurs = false) {
  const errors: string[] = [];
  const ours = `chrome-extension://${extensionId}/`;
  const onError = (error: WebError) => {
    const { message, stack = '' } = error.error();
    if (!onlyOurs || stack.includes(ours)) errors.push(`page: ${message}`);
  };
  const onMessage = (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    if (!onlyOurs || message.location().url.startsWith(ours))
      errors.push(`console: ${message.text()}`);
  };
  const onRequest = (request: Request) => {
    const { protocol, hostname } = new URL(request.url());
    const inside = ['chrome-extension:', 'chrome:', 'data:', 'blob:', 'about:'].includes(protocol);
    const carrier = [...hosts, frameHost].some(
      (host) => hostname === host || hostname.endsWith(`.${host}`),
    );
    if (!inside && !carrier) errors.push(`request: ${request.url()}`);
  };
  context.on('weberror', onError).on('console', onMessage);
  if (!onlyOurs) context.on('request', onRequest);
  const stop = () =>
    context.off('weberror', onError).off('console', onMessage).off('request', onRequest);
  return { errors, stop };
}

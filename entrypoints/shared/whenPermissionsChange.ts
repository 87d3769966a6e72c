import { browser } from 'wxt/browser';

/** Calls `look` when the user grants a permission or takes it back. Answers with how to stop. */
export function whenPermissionsChange(look: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}

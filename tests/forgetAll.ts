/**
 * Run in the extension's worker: takes away all that it keeps, as if it had just been installed.
 * No function in it has a name: tsx would wrap it into `__name`, which the worker does not have, and
 * what is thrown where an event is answered is never heard of here. A change that is on its way, as
 * when a tab was closed, writes what it read before; so the stores are emptied in turn (state/inTurn.ts).
 */
export async function forgetAll(): Promise<void> {
  const { storage, alarms, action, permissions, runtime, notifications } = chrome;
  const { optional_permissions = [] } = runtime.getManifest();
  const optional = optional_permissions as chrome.runtime.ManifestPermission[]; // what was granted of them
  const stores = [storage.local, storage.session, storage.sync];
  await navigator.locks.request('stored', () => Promise.all(stores.map((area) => area.clear())));
  await Promise.all([alarms.clearAll(), action.setBadgeText({ text: '' })]);
  if (notifications)
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  await permissions.remove({ permissions: optional });
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    await new Promise((done, failed) => {
      opening.onsuccess = done;
      opening.onerror = failed;
    });
    const kept = [...opening.result.objectStoreNames];
    if (kept.length > 0) {
      const writing = opening.result.transaction(kept, 'readwrite');
      for (const store of kept) writing.objectStore(store).clear();
      await new Promise((done, failed) => {
        writing.oncomplete = done;
        writing.onabort = failed;
      });
    }
    opening.result.close();
  }
}

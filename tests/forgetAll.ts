/** Run in the extension's worker: takes away all that it keeps, as if it had just been installed. */
export async function forgetAll(): Promise<void> {
  const { storage, alarms, action, permissions, runtime, notifications } = chrome;
  const { optional_permissions = [] } = runtime.getManifest();
  const optional = optional_permissions as chrome.runtime.ManifestPermission[]; // what was granted of them
  const stores = [storage.local, storage.session, storage.sync].map((area) => area.clear());
  await Promise.all([...stores, alarms.clearAll(), action.setBadgeText({ text: '' })]);
  if (notifications)
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  await permissions.remove({ permissions: optional });
  for (const { name = '' } of await indexedDB.databases())
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open(name);
      opening.onerror = failed;
      opening.onsuccess = () => {
        const kept = [...opening.result.objectStoreNames];
        const writing = kept.length > 0 && opening.result.transaction(kept, 'readwrite');
        const close = () => {
          opening.result.close();
          done();
        };
        if (!writing) return close();
        for (const store of kept) writing.objectStore(store).clear();
        writing.oncomplete = close;
        writing.onabort = failed;
      };
    });
}

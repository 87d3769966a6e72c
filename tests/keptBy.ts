import type { Launched } from './browser';

/** All that the extension has stored anywhere, as one text. */
export async function keptBy({ context, extensionId }: Launched): Promise<string> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const kept = await page.evaluate(async () => {
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => done(open.result);
        open.onerror = fail;
      });
      for (const store of db.objectStoreNames)
        databases.push(
          await new Promise((done, fail) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => done([name, store, all.result]);
            all.onerror = fail;
          }),
        );
      db.close();
    }
    const { local, session, sync } = chrome.storage;
    return JSON.stringify([
      await local.get(null),
      await session.get(null),
      await sync.get(null),
      databases,
      { ...localStorage },
      { ...sessionStorage },
      await caches.keys(),
    ]);
  });
  await page.close();
  return kept;
}

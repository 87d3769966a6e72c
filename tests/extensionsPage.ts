import type { Launched } from './browser';

interface Configuration {
  /** Whether it may run in private windows. */
  incognitoAccess?: boolean;
  /** On which sites it runs: all it asks for, or none before its icon is pressed there. */
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

/** What `chrome://extensions` can do, of which the types know nothing. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: Configuration & { extensionId: string }): Promise<void>;
}

/** Changes what the user can at `chrome://extensions`. The browser loads the extension anew for some of it. */
export async function configure(
  { context, extensionId }: Launched,
  change: Configuration,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (wanted) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Else what was loaded unpacked does not come back.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(wanted);
    },
    { extensionId, ...change },
  );
  await page.close();
}

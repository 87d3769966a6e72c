import { writeFileSync } from 'node:fs';
import { licenceFile, licenceText } from './licenceText';
import { makePackages } from './makePackages';

/** `npm run licences`: writes the licences of all packages that the build really bundles. */
async function main(): Promise<void> {
  const { bundled } = await makePackages();
  writeFileSync(licenceFile, licenceText(bundled));
  console.log(`${licenceFile}: ${[...bundled].sort().join(', ')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

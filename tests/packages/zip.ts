import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askedBy, permissionReasons } from '../store/permissionReasons';
import { builtFromSources } from './builtFromSources';
import { licenceFile, licenceText } from './licenceText';
import { browsers, makePackages, packageFile, packageVersion } from './makePackages';

/**
 * `npm run zip`: the packages for the stores, the sources package and their checksums. `--check`
 * makes them twice and compares the bytes, and builds Firefox's package from the sources package;
 * `--clean` does that with a fresh `npm ci`, as a reviewer would.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, clean: { type: 'boolean' } },
  });
  const { files, bundled } = await makePackages();
  checkLicences(bundled);
  checkPermissions();
  if (values.check) {
    await checkTwice(files);
    checkSources(values.clean ?? false);
  }
  for (const file of files) console.log(`${String(statSync(file).size).padStart(9)}  ${file}`);
}

/** Whoever adds or updates a package that is shipped has to renew the list. */
function checkLicences(bundled: ReadonlySet<string>): void {
  if (readFileSync(licenceFile, 'utf8') !== licenceText(bundled)) {
    throw new Error(`${licenceFile} is not of what is bundled: npm run licences`);
  }
}

/** What WXT made of the manifest asks for nothing but what the stores are told. */
function checkPermissions(): void {
  const reasons = permissionReasons();
  for (const browser of browsers) {
    const manifest: unknown = JSON.parse(
      readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'),
    );
    const untold = askedBy(manifest).filter((name) => !reasons.has(name));
    if (untold.length > 0)
      throw new Error(`No reason in store/permissions.md: ${untold.join(', ')}`);
  }
}

async function checkTwice(files: string[]): Promise<void> {
  const first = files.map((file) => readFileSync(file));
  await makePackages();
  const changed = files.filter((file, at) => !first[at]?.equals(readFileSync(file)));
  if (changed.length > 0) throw new Error(`Made twice, not the same: ${changed.join(', ')}`);
  console.log('Made twice, byte for byte the same.');
}

function checkSources(clean: boolean): void {
  const version = packageVersion();
  const [sources, firefox] = [packageFile(version, 'sources'), packageFile(version, 'firefox')];
  const different = builtFromSources(sources, firefox, clean);
  if (different.length > 0) {
    throw new Error(`Built from the sources package, not the same: ${different.join(', ')}`);
  }
  console.log('The sources package builds to the very Firefox package.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

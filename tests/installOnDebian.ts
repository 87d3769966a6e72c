import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const aptGet = '/usr/bin/apt-get';
const fontList = '/usr/bin/fc-list';

/**
 * Installs a package, and a CJK font so that Chinese is not shown as boxes, where that is one safe
 * command: on Debian as root. Elsewhere nothing is done, and the caller says what is missing.
 * @param wanted what is missing; undefined when there is nothing but perhaps the font
 */
export function installOnDebian(wanted: string | undefined): void {
  const debian =
    existsSync('/etc/debian_version') && existsSync(aptGet) && process.getuid?.() === 0;
  if (!debian) return;
  const missing = [
    ...(wanted ? [wanted] : []),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} with apt-get …`);
  const run = (...args: string[]) =>
    execFileSync(aptGet, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...missing);
  } catch {
    // Without the font everything still runs; without the browser the caller says what to install.
    console.log(`apt-get could not install ${missing.join(' and ')}.`);
  }
}

function hasChineseFont(): boolean {
  try {
    return execFileSync(fontList, [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false; // no fontconfig: no fonts known to it either
  }
}

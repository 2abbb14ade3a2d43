import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages, type PackageNames } from './system-packages.ts';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where the browser for tests and diagrams is: `CHROME_PATH`, else a usual place, else `undefined`. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  return CANDIDATES.find((path) => existsSync(path));
}

/** Whether a Korean font is installed. Systems other than Linux always have one. */
function hasKoreanFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return typeof stdout === 'string' && stdout.trim() !== '';
}

const PACKAGES: PackageNames = {
  'apt-get': ['chromium', 'fonts-noto-cjk', 'fontconfig'],
  dnf: ['chromium', 'google-noto-sans-cjk-fonts', 'fontconfig'],
  apk: ['chromium', 'font-noto-cjk', 'fontconfig'],
};

/**
 * Sees to a browser and a Korean font, through the system's package manager when they are missing.
 *
 * Returns the browser's path, or a Korean sentence that says what to do by hand.
 */
export function ensureBrowser(): { path: string } | { problem: string } {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '' && !existsSync(chosen)) {
    return { problem: `CHROME_PATH=${chosen} 파일이 없다. 경로를 고치거나 CHROME_PATH를 지운다.` };
  }
  const present = findBrowser();
  if (present !== undefined && hasKoreanFont()) return { path: present };
  const missing = present === undefined ? 'Chromium' : '한국어 글꼴';
  const byHand = `${missing}이 없다. Chromium(또는 Chrome)과 한국어 글꼴(Noto Sans CJK)을 설치하고, 다른 곳에 있으면 CHROME_PATH=/경로 npm test 로 알려 준다.`;
  if (!installPackages(PACKAGES, missing)) return { problem: byHand };
  const installed = findBrowser();
  if (installed === undefined || !hasKoreanFont()) return { problem: byHand };
  return { path: installed };
}

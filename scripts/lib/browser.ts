import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

/** How both are installed on Linux, by package manager. */
const INSTALL = [
  ['apt-get', 'apt-get update -qq; apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig'],
  ['dnf', 'dnf install -y -q chromium google-noto-sans-cjk-fonts fontconfig'],
  ['apk', 'apk add -q chromium font-noto-cjk fontconfig'],
] as const;

/** Installs both through the system's package manager, as root or by `sudo` without a password, where there is one. */
function install(missing: string): void {
  const isCommand = (name: string): boolean => process.platform === 'linux' && spawnSync('which', [name]).status === 0;
  const [manager, command] = INSTALL.find(([name]) => isCommand(name)) ?? [];
  if (command === undefined) return;
  console.log(`준비: ${missing}을 ${manager}으로 설치한다…`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [program, ...args] = [...sudo, 'sh', '-c', `export DEBIAN_FRONTEND=noninteractive; ${command}`];
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

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
  install(missing);
  const installed = findBrowser();
  if (installed !== undefined && hasKoreanFont()) return { path: installed };
  return {
    problem: `${missing}이 없다. Chromium(또는 Chrome)과 한국어 글꼴(Noto Sans CJK)을 설치하고, 다른 곳에 있으면 CHROME_PATH=/경로 npm test 로 알려 준다.`,
  };
}

import { spawnSync } from 'node:child_process';

/** What a program is called in the package managers of Linux. */
export type PackageNames = Readonly<Record<'apt-get' | 'dnf' | 'apk', readonly string[]>>;

const MANAGERS = [
  {
    command: 'apt-get',
    update: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
  },
  { command: 'dnf', update: undefined, install: ['install', '-y', '-q'] },
  { command: 'apk', update: undefined, install: ['add', '-q'] },
] as const;

/** Tells whether a command is on the path. */
const isCommand = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** Installs what is missing through the system's package manager, as root or by `sudo` without a password; `false` where there is none. */
export function installPackages(names: PackageNames, what: string): boolean {
  const manager = MANAGERS.find(({ command }) => process.platform === 'linux' && isCommand(command));
  if (manager === undefined) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (args: readonly string[]): boolean => {
    const [command = '', ...rest] = [...sudo, manager.command, ...args];
    return (
      spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  console.log(`준비: ${what}을 ${manager.command}으로 설치한다…`);
  if (manager.update !== undefined) run(manager.update);
  return run([...manager.install, ...names[manager.command]]);
}

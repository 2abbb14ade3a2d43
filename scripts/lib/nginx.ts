import { existsSync } from 'node:fs';
import { installPackages } from './system-packages.ts';

const CANDIDATES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'];

const find = (): string | undefined => CANDIDATES.find((path) => existsSync(path));

/** Sees to an nginx for the tests of its recipe: its path, or a Korean sentence that says what to do by hand. */
export function ensureNginx(): { path: string } | { problem: string } {
  const chosen = process.env.NGINX_PATH;
  if (chosen !== undefined && chosen !== '')
    return existsSync(chosen)
      ? { path: chosen }
      : { problem: `NGINX_PATH=${chosen} 파일이 없다. 경로를 고치거나 NGINX_PATH를 지운다.` };
  const names = { 'apt-get': ['nginx-light'], dnf: ['nginx'], apk: ['nginx'] };
  const path = find() ?? (installPackages(names, 'nginx') ? find() : undefined);
  return path === undefined
    ? { problem: 'nginx가 없다. 설치하고, 다른 곳에 있으면 NGINX_PATH=/경로 npm test 로 알려 준다.' }
    : { path };
}

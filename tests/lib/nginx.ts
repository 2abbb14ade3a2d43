import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { freePort } from './free-port.ts';

/** Where the system's nginx is: `NGINX_PATH`, or where Debian puts it. */
const NGINX_PATH = process.env.NGINX_PATH ?? '/usr/sbin/nginx';

/** What nginx itself needs around a recipe, so that it runs in a folder of its own, as any user. */
const around = (folder: string, recipe: string): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
${recipe}
}`;

/** A built site behind nginx with a recipe (`hosting/nginx/site.conf`), until it is closed. Only port and folder are replaced. */
export async function serveByNginx(
  recipe: string,
  site: string,
  base = '/',
): Promise<{ origin: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'saa-nginx-'));
  const www = join(folder, 'www', base);
  mkdirSync(dirname(www), { recursive: true });
  symlinkSync(resolve(site), www.replace(/\/$/, ''));
  const port = await freePort();
  const own = recipe
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${join(folder, 'www')};`);
  writeFileSync(join(folder, 'nginx.conf'), around(folder, own));
  const child = spawn(NGINX_PATH, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const state = { ended: false };
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  // One that is not there says so here alone.
  child.on('error', ({ message }) => (said += message));
  const end = new Promise<void>((done) =>
    child.on('close', () => {
      state.ended = true;
      done();
    }),
  );
  const origin = `http://127.0.0.1:${port}`;
  const answers = (): Promise<boolean> =>
    fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (state.ended) throw new Error(`nginx did not start: ${said}`);
    await new Promise((tick) => setTimeout(tick, 20));
  }
  return {
    origin,
    close: async () => {
      child.kill();
      await end;
      rmSync(folder, { recursive: true });
    },
  };
}

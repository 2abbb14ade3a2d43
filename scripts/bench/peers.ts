/** The sites that ours is built beside: Starlight and bare Astro with the same texts, installed by npm in a scratch folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSite } from '../lib/list-site.ts';
import { placeIn } from '../lib/place-in.ts';
import { refuse } from '../lib/refuse.ts';

/** Names of what is measured. */
export const PEERS = ['Starlight', 'Astro'] as const;
export type Peer = (typeof PEERS)[number];

/** The version of Starlight; Astro is the one that this project has. */
export const STARLIGHT = '0.42.4';

const CONFIG: Readonly<Record<Peer, Readonly<Record<string, string>>>> = {
  Starlight: {
    'astro.config.mjs': `import { readdirSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
const folders = readdirSync('src/content/docs', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const sidebar = folders.map(({ name }) => ({ label: name, items: [{ autogenerate: { directory: name } }] }));
const locales = { root: { label: '한국어', lang: 'ko' } };
export default defineConfig({ site: 'https://peer.example', integrations: [starlight({ title: 'Peer', locales, sidebar })] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
  Astro: {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://peer.example', build: { inlineStylesheets: 'always' } });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '**/*.md' }) }) };
`,
    'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="ko"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  },
};

/** A project of a peer with the texts of a built site of ours: its Markdown exports. Replaces what was there before. */
export function writePeer(peer: Peer, dist: string, astro: string): string {
  const folder = join(tmpdir(), 'saa-bench-peers', `${peer}-${peer === 'Starlight' ? STARLIGHT : astro}`);
  const write = (path: string, text: string): void => {
    writeFileSync(placeIn(folder, path), text);
  };
  const starlight = peer === 'Starlight' ? { '@astrojs/starlight': STARLIGHT } : {};
  if (!existsSync(join(folder, 'node_modules/astro/package.json'))) {
    write('package.json', JSON.stringify({ private: true, type: 'module', dependencies: { ...starlight, astro } }));
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    if (spawnSync('npm', args, { cwd: folder, shell: process.platform === 'win32' }).status !== 0)
      refuse(`${folder}에 ${peer}를 설치하지 못했다. 네트워크를 확인한다.`);
  }
  for (const path of ['src', 'dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, path), { recursive: true, force: true });
  for (const [path, text] of Object.entries(CONFIG[peer])) write(path, text);
  write('src/content/docs/index.md', '---\ntitle: 처음\n---\n');
  for (const path of listSite(dist).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(join(dist, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
    write(join('src/content/docs', path), `---\ntitle: ${JSON.stringify(title)}\n---\n${text.replace(/^# .+$/m, '')}`);
  }
  return folder;
}

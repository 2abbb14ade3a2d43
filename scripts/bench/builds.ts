/** How long whole sites take to build, ours beside others of the same texts, on this machine and in this run. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { listSite } from '../lib/list-site.ts';
import { measureNode, type Cost } from './child.ts';
import { writeGeneratedSite } from './generated-site.ts';
import { PEERS, STARLIGHT, writePeer, type Peer } from './peers.ts';

/** A run of one build. */
export type Run = Pick<Cost, 'seconds' | 'workSeconds' | 'megabytes'>;

/** One number of topics. */
export interface BuildReport {
  readonly topics: number;
  /** Without any cache, after one topic changed, and after nothing did. */
  readonly ours: { readonly cold: Run; readonly changed: Run; readonly unchanged: Run };
  readonly peers: Readonly<Record<Peer, { readonly cold: Run; readonly changed: Run }>>;
  /** Bytes of the same topic page at any number of topics, and of the largest page of ours. */
  readonly page: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** Everything of one run. */
export interface BuildsReport {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly builds: readonly BuildReport[];
}

/** A page that is there at any number of topics. */
const PAGE = 'compute/lambda/index.html';
/** Arguments for Node that build a peer. */
export const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build'];
const CHANGE = '\n\n바뀐 문장 하나.\n';

/** The version of Astro that all are built with. */
export const astroVersion = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8')) as { version: string }).version;

/** Runs Node in a folder; what could not be built there stays, to be looked at. @throws Error that says so */
export async function runNodeIn(folder: string, args: readonly string[]): Promise<Run> {
  const { seconds, workSeconds, megabytes, code } = await measureNode(args, folder, { ASTRO_TELEMETRY_DISABLED: '1' });
  if (code !== 0)
    throw new Error(`${folder}에서 node ${args.join(' ')}가 ${code}로 끝났다. 거기서 직접 실행해 이유를 본다.`);
  return { seconds, workSeconds, megabytes };
}

async function measurePeer(peer: Peer, dist: string, astro: string): Promise<BuildReport['peers'][Peer]> {
  const folder = writePeer(peer, dist, astro);
  const cold = await runNodeIn(folder, ASTRO);
  appendFileSync(join(folder, 'src/content/docs/compute/lambda.md'), CHANGE);
  return { cold, changed: await runNodeIn(folder, ASTRO) };
}

/** Builds a site of about `count` topics, then the same texts with each peer. */
async function measureBuild(root: string, count: number, astro: string): Promise<BuildReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const topics = writeGeneratedSite(root, folder, count);
  const build = ['scripts/build.ts'];
  const cold = await runNodeIn(folder, build);
  const unchanged = await runNodeIn(folder, build);
  appendFileSync(join(folder, 'content/compute/lambda.mdx'), CHANGE);
  const changed = await runNodeIn(folder, build);
  const dist = join(folder, 'dist');
  const pages = listSite(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: statSync(join(dist, path)).size }));
  const largest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  const page = statSync(join(dist, PAGE)).size;
  const peers: Partial<Record<Peer, BuildReport['peers'][Peer]>> = {};
  for (const peer of PEERS) peers[peer] = await measurePeer(peer, dist, astro);
  rmSync(folder, { recursive: true, force: true });
  return { topics, ours: { cold, changed, unchanged }, peers: peers as BuildReport['peers'], page, largest };
}

/** Measures every number of topics; `say` is told what is under way. */
export async function measureBuilds(
  root: string,
  counts: readonly number[],
  say: (what: string) => void,
): Promise<BuildsReport> {
  const astro = astroVersion(root);
  const load = loadavg()[0] ?? 0;
  const builds: BuildReport[] = [];
  for (const count of counts) {
    say(`주제 ${count}개의 사이트를 우리와 ${PEERS.join(', ')}로 만든다`);
    builds.push(await measureBuild(root, count, astro));
  }
  const [cpu] = cpus();
  return {
    machine: `${cpu?.model ?? '?'}, 코어 ${cpus().length}개, 메모리 ${Math.round(totalmem() / 2 ** 30)} GB, 시작할 때의 부하 ${load.toFixed(1)}`,
    versions: { Node: process.version, Astro: astro, Starlight: STARLIGHT },
    builds,
  };
}

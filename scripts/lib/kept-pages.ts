import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, RouteData } from 'astro';
import { HISTORY, noteReads, strayReads } from '../../src/site/once.ts';
import { keepBundle, openBundle, type PageMaker } from './kept-bundle.ts';
import { nameOfParts } from './kept-file.ts';
import { listSite } from './list-site.ts';
import { tellMade } from './made-pages.ts';
import { placeIn } from './place-in.ts';
import { keepOwnHashes } from './own-hashes.ts';
import {
  forgetPages,
  hashInputsOfPages,
  isWhole,
  readMade,
  writeMade,
  type Made,
  type Sources,
} from './page-record.ts';
import { takeOver } from './take-over.ts';
import { readTextsWithoutVite } from './texts-aside.ts';

/** Pages of topics are made first, so that they can be indexed beside the rest. */
const TOPIC = 'src/pages/[domain]/[slug].astro';
/** The page of what is not found lies where hosts look for it. */
const [LOST, LOST_FILE] = ['404/', '404.html'];

/** What {@link keepPages} needs to know. */
interface Site extends Sources {
  /** Where it will be served. */
  readonly url: string;
  /** Folder of the site before; without one nothing is kept. */
  readonly before: string | undefined;
  /** List that tells of the pages of topics as they are made (see `tellMade`): they come first, so that they can be indexed beside the rest. */
  readonly topicsMade: string | undefined;
  /** Writes into a site what follows from all of its pages. */
  readonly finish: (dir: URL) => Promise<void>;
}

/** The file of a page that is asked for, by its path in the site. */
function fileOf({ url }: Request, base: string): string {
  const path = decodeURI(new URL(url).pathname).slice(base.length);
  if (path === LOST) return LOST_FILE;
  return /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
}

/** The order in which topics are made, so that all builds index them in one. */
const inOrder = (one: string, other: string): number => (`${one}/` < `${other}/` ? -1 : 1);

/** What asks for a page as Astro does. */
function requestFor(pathname: string, { type }: RouteData, root: URL): Request {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  return new Request(new URL(type === 'page' && path !== '' ? `${path}/` : path, root));
}

/**
 * Takes the pages that would say the same over from the site before.
 *
 * A page is made anew when the prose of a topic changes that it read, and all are when the code, the front matter of any topic, a
 * heading, a link, a drawing, the font or the data of `content/` does. Where nothing but prose changed, the bundle that made the pages
 * before makes those anew, and the build of Astro ends before it has begun to bundle.
 */
export function keepPages(site: Site): AstroIntegration {
  const { root, base, before, topicsMade } = site;
  /** Pages that are taken over, by the paths of their files, then those that were made. */
  const pages: Record<string, Made['pages'][string]> = {};
  const kept = new Set<string>();
  /** Pages that are in place: what was told of must not be touched, whatever becomes of the attempt that made it. */
  const placed = new Set<string>();
  const inputs = before === undefined ? undefined : hashInputsOfPages(site);
  let dir = new URL('file:///');
  const placeOf = (path: string): string => placeIn(fileURLToPath(dir), path);
  let bundle = '';

  let allTold = topicsMade === undefined;
  /** Tells of a page of a topic, or that there are no more. */
  function tell(path?: string): void {
    if (!allTold && topicsMade !== undefined) tellMade(topicsMade, path);
    allTold ||= path === undefined;
  }

  /** What the paths of pages follow from. */
  const forPaths = new Set<string>();
  /** What tells Astro that there is nothing left to write: it would open and close each file in turns with another thread. */
  const written = (): Response => new Response(null);

  const takingOver = (standard: PageMaker): PageMaker => ({
    getStaticPaths: async () => {
      const paths = await noteReads(forPaths, () => standard.getStaticPaths());
      const isTopic = ({ route }: (typeof paths)[number]): boolean => route.component === TOPIC;
      const topics = paths.filter(isTopic).sort((a, b) => inOrder(a.pathname, b.pathname));
      return [...topics, ...paths.filter((path) => !isTopic(path))];
    },
    render: async (request, options) => {
      const { component, pathname } = options.routeData;
      // Pages are made one after the other: what came before this one is written.
      if (component !== TOPIC) tell();
      const file = fileOf(request, base);
      if (placed.has(file)) return written();
      placed.add(file);
      if (before !== undefined && kept.has(file)) takeOver(join(before, file), placeOf(file));
      else {
        // What its path was found with, it may have been handed.
        const reads = new Set(pathname === undefined ? forPaths : []);
        const { response, bytes } = await noteReads(reads, async () => {
          const rendered = await standard.render(request, options);
          const answer = 'response' in rendered ? rendered.response : rendered;
          return { response: answer, bytes: await answer.bytes() };
        });
        if (!response.ok && file !== LOST_FILE) throw new Error(`쪽을 만들지 못했다: ${file} (${response.status})`);
        const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
        const whole = isPage ? keepOwnHashes(bytes, file === 'index.html') : bytes;
        pages[file] = [nameOfParts(whole), ...reads];
        writeFileSync(placeOf(file), whole);
      }
      if (component === TOPIC) tell(file);
      return written();
    },
  });

  /** Finds what of the site before may stay; gives back what it was made of where nothing else changed than what pages note. */
  async function lookBack(): Promise<Made | undefined> {
    const past = before === undefined ? undefined : readMade(root);
    if (past === undefined || before === undefined || past.common !== (await inputs?.common())) return undefined;
    const isSame = (name: string): boolean =>
      inputs?.sources[name] !== undefined && past.sources[name] === inputs.sources[name];
    for (const [path, page] of Object.entries(past.pages)) {
      const [hash, ...reads] = page;
      if (!reads.every(isSame) || !isWhole(join(before, path), hash)) continue;
      kept.add(path);
      pages[path] = page;
    }
    return isSame(HISTORY) ? past : undefined;
  }

  /**
   * Makes the pages with the bundle of the site before; those of topics before the paths of all are found, for they are waited for: which
   * there are follows from front matter, which did not change. Where that would not be the whole site, the rest is built anew.
   */
  async function remake(past: Made, logger: AstroIntegrationLogger): Promise<boolean> {
    const others = Object.entries(past.others);
    if (before === undefined || !others.every(([path, hash]) => isWhole(join(before, path), hash))) return false;
    const standard = await openBundle(root, past.bundle, logger);
    if (standard === undefined) return false;
    const maker = takingOver(standard);
    const ask = (pathname: string, route: RouteData): Parameters<PageMaker['render']> => [
      requestFor(pathname, route, new URL(base, site.url)),
      { routeData: route },
    ];
    const topics = standard.routes.filter(({ component }) => component === TOPIC);
    for (const id of site.files.map((file) => file.id).sort(inOrder))
      if (`${id}/index.html` in past.pages) for (const route of topics) await maker.render(...ask(id, route));
    tell();
    const asked = new Map(
      (await maker.getStaticPaths()).map(({ pathname, route }) => {
        const page = ask(pathname, route);
        return [fileOf(page[0], base), page];
      }),
    );
    const paths = Object.keys(past.pages);
    if (asked.size !== paths.length || !paths.every((path) => asked.has(path))) return false;
    for (const page of asked.values()) await maker.render(...page);
    for (const [path] of others) takeOver(join(before, path), placeOf(path));
    ({ bundle } = past);
    return true;
  }

  async function end(logger: AstroIntegrationLogger): Promise<void> {
    tell();
    await site.finish(dir);
    if (inputs === undefined) return;
    const folder = fileURLToPath(dir);
    // What is found with is made beside the pages, by another step.
    const others = listSite(folder).filter((path) => pages[path] === undefined && !path.startsWith('pagefind/'));
    const hashes = others.map((path) => [path, nameOfParts(readFileSync(join(folder, path)))] as const);
    const { sources } = inputs;
    const made = { common: await inputs.common(), sources, pages, others: Object.fromEntries(hashes), bundle };
    if (strayReads.size === 0) writeMade(root, made);
    logger.info(`새로 만든 쪽 ${Object.keys(pages).length - kept.size}개, 그대로 둔 쪽 ${kept.size}개`);
  }

  return {
    name: 'saa:kept-pages',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        dir = config.outDir;
        const past = await lookBack();
        if (past === undefined) return;
        readTextsWithoutVite(root, config.vite.plugins ?? []);
        if (!(await remake(past, logger))) return;
        await end(logger);
        process.exit(0);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // The bundle that it speaks of is about to be replaced.
        if (before !== undefined) forgetPages(root);
        setPrerenderer((standard) => ({
          ...standard,
          ...takingOver(standard),
          teardown: async () => {
            await standard.teardown?.();
            if (before !== undefined) bundle = keepBundle(root, fileURLToPath(dir));
          },
        }));
      },
      'astro:build:done': ({ logger }) => end(logger),
    },
  };
}

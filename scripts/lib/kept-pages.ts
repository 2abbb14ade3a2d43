import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { splitTopic } from '../../src/markdown/parse-topic.ts';
import { outlineOf, tablesOf } from '../../src/markdown/scan-body.ts';
import type { TopicFile } from '../../src/markdown/topic-files.ts';
import { HISTORY, noteReads, strayReads, tablesName } from '../../src/site/once.ts';
import { awaitFile } from './await-file.ts';
import { historyOf } from './changes.ts';
import { placesIn } from './file-writer.ts';
import { hashFiles } from './inputs-hash.ts';
import { nameOfParts, readKept, writeKept } from './kept-file.ts';
import { tellMade } from './made-pages.ts';
import { keepOwnHashes } from './own-hashes.ts';

/** All that pages are made with besides the texts. */
const CODE = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['assets', 'hosting', 'public', 'scripts', 'src'],
];
const FONT = '.cache/fonts/site.woff2';
const RECORD = '.cache/pages.json';

/** Pages of topics are made first, so that they can be indexed beside the rest. */
const TOPIC = 'src/pages/[domain]/[slug].astro';

/** What the pages of a site were made of. */
interface Made {
  /** A hash of what every page may show. */
  readonly common: string;
  /** Hashes of what only some pages read, by its name. */
  readonly sources: Readonly<Record<string, string>>;
  /** By the path of the file in the site: a hash of it, and what it read. */
  readonly pages: Readonly<Record<string, readonly [hash: string, ...reads: string[]]>>;
}

/** What {@link keepPages} needs to know. */
interface Site {
  readonly root: string;
  readonly base: string;
  readonly files: readonly TopicFile[];
  /** What pages say besides texts and code: addresses of the site. */
  readonly said: unknown;
  /** Folder of the site before; without one nothing is kept. */
  readonly before: string | undefined;
  /** List that tells of the pages of topics as they are made (see `tellMade`): they come first, so that they can be indexed beside the rest. */
  readonly topicsMade: string | undefined;
}

/** A hash of all that any page may show without a note of it: everything but the font, the prose of topics and the history. */
function hashSite({ root, base, files, said }: Site): string {
  const data = readdirSync(join(root, 'content')).filter((name) => name.startsWith('_'));
  const known = files.map(({ path, text }) => {
    const topic = splitTopic(text);
    return topic === undefined
      ? [path, text]
      : [path, text.split('\n', topic.bodyLine - 1).join('\n'), outlineOf(topic.body)];
  });
  return nameOfParts(
    hashFiles([...CODE, ...data.map((name) => `content/${name}`)], root),
    JSON.stringify([base, said, known]),
  );
}

/** Hashes of all that pages read with a note of it (`src/site/once.ts`). */
function hashSources({ root, files }: Site): Made['sources'] {
  const texts = files.flatMap(({ id, text }) => {
    const hash = nameOfParts(text);
    const tables = nameOfParts(tablesOf(splitTopic(text)?.body ?? text));
    return [[id, hash] as const, [tablesName(id), tables] as const];
  });
  return Object.fromEntries([[HISTORY, historyOf(root) ?? ''], ...texts]);
}

/** Has the next build make every page anew. */
export function forgetPages(): void {
  rmSync(RECORD, { force: true });
}

/** Tells whether a file of the site before is still what was made. */
function isWhole(path: string, hash: string): boolean {
  try {
    return nameOfParts(readFileSync(path)) === hash;
  } catch {
    return false;
  }
}

/**
 * Takes the pages that would say the same over from the site before.
 *
 * A page is made anew when the prose of a topic changes that it read, and all are when the code, the front matter of any topic, a
 * heading, a link, a drawing, the font or the data of `content/` does.
 */
export function keepPages(site: Site): AstroIntegration {
  const { root, base, before, topicsMade } = site;
  const record = join(root, RECORD);
  /** Pages that are taken over, by their paths, then those that were made. */
  const pages: Record<string, Made['pages'][string]> = {};
  const kept = new Set<string>();
  // Hashed before anyone reads it: what changes meanwhile is another input for the next build.
  const [all, sources] = before === undefined ? ['', {}] : [hashSite(site), hashSources(site)];
  const font = join(root, FONT);
  async function commonHash(): Promise<string> {
    // Its name, which says its bytes, stands in every page.
    await awaitFile(font);
    return nameOfParts(all, readFileSync(font));
  }

  function decide(past: Made, folder: string): void {
    const isSame = (name: string): boolean => sources[name] !== undefined && past.sources[name] === sources[name];
    for (const [path, page] of Object.entries(past.pages)) {
      const [hash, ...reads] = page;
      if (!reads.every(isSame) || !isWhole(join(folder, path), hash)) continue;
      kept.add(path);
      pages[path] = page;
    }
  }

  let allTold = topicsMade === undefined;
  /** Tells of a page of a topic, or that there are no more. */
  function tell(path?: string): void {
    if (!allTold && topicsMade !== undefined) tellMade(topicsMade, path);
    allTold ||= path === undefined;
  }

  /** What the paths of pages follow from. */
  const forPaths = new Set<string>();
  let placeOf = placesIn('');
  /** What tells Astro that there is nothing left to write: it would open and close each file in turns with another thread. */
  const written = (): Response => new Response(null);

  return {
    name: 'saa:kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        placeOf = placesIn(fileURLToPath(config.outDir));
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        if (before !== undefined) {
          const past = readKept(record) as Made | undefined;
          // Written again when the build is through.
          rmSync(record, { force: true });
          // Another font, which is still being cut, has another name in every page: no need to wait for it.
          if (past !== undefined && existsSync(font) && past.common === (await commonHash())) decide(past, before);
        }
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = await noteReads(forPaths, () => standard.getStaticPaths());
            const isTopic = ({ route }: (typeof paths)[number]): boolean => route.component === TOPIC;
            const topics = paths.filter(isTopic).sort((a, b) => (`${a.pathname}/` < `${b.pathname}/` ? -1 : 1));
            return [...topics, ...paths.filter((path) => !isTopic(path))];
          },
          render: async (request, options) => {
            const { component } = options.routeData;
            // Pages are made one after the other: what came before this one is written.
            if (component !== TOPIC) tell();
            const path = decodeURI(new URL(request.url).pathname).slice(base.length);
            const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
            if (before !== undefined && kept.has(file)) {
              copyFileSync(join(before, file), placeOf(file));
              if (component === TOPIC) tell(file);
              return written();
            }
            // What its path was found with, it may have been handed.
            const reads = new Set(options.routeData.pathname === undefined ? forPaths : []);
            const { response, bytes } = await noteReads(reads, async () => {
              const rendered = await standard.render(request, options);
              const answer = 'response' in rendered ? rendered.response : rendered;
              return { response: answer, bytes: await answer.bytes() };
            });
            const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
            const whole = isPage ? keepOwnHashes(bytes, path === '') : bytes;
            // The page of what is not found lies where Astro puts it.
            if (!response.ok) return new Response(whole, response);
            pages[file] = [nameOfParts(whole), ...reads];
            writeFileSync(placeOf(file), whole);
            if (component === TOPIC) tell(file);
            return written();
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        tell();
        if (before === undefined) return;
        const made: Made = { common: await commonHash(), sources, pages };
        if (strayReads.size === 0) writeKept(record, made);
        logger.info(`새로 만든 쪽 ${Object.keys(pages).length - kept.size}개, 그대로 둔 쪽 ${kept.size}개`);
      },
    },
  };
}

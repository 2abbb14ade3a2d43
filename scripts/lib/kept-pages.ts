import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ICON_FILE } from '../../src/diagrams/store.ts';
import { splitTopic } from '../../src/markdown/parse-topic.ts';
import { outlineOf } from '../../src/markdown/scan-body.ts';
import type { TopicFile } from '../../src/markdown/topic-files.ts';
import { awaitFile } from './await-file.ts';
import { hashDrawings } from './compiled-pages.ts';
import { hashFiles } from './inputs-hash.ts';
import { nameOfParts, readKept, writeKept } from './kept-file.ts';
import { tellMade } from './made-pages.ts';
import { keepOwnHashes } from './own-hashes.ts';

/** All that pages are made with besides the texts. */
const CODE = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['public', 'scripts', 'src'],
];
const FONT = '.cache/fonts/site.woff2';
const RECORD = '.cache/pages.json';

const TOPIC = 'src/pages/[domain]/[slug].astro';

/** Every page that shows texts of topics: what it shows, by its path. All other pages are made anew. */
const ROUTES: Readonly<Record<string, (path: string) => string>> = {
  [TOPIC]: (path) => path.split('/').slice(0, 2).join('/'),
  'src/pages/print/[domain]/[...part].astro': (path) => path.split('/')[1] ?? '',
  'src/pages/print/[domain]/topics/[...part].astro': (path) => path.split('/')[1] ?? '',
  'src/pages/print/all/[...part].astro': () => COMPARISONS,
};
const COMPARISONS = 'comparisons';

/** The things that pages show: a topic, the topics of a domain, all comparisons. */
const shownWith = ({ id, text }: TopicFile): string[] => [
  id,
  id.split('/')[0] ?? '',
  ...(/^kind: comparison$/m.test(text) ? [COMPARISONS] : []),
];

/** The pages that show one thing: what they were made of, and a hash of the HTML of each. */
interface Made {
  readonly inputs: string;
  /** By the path of the file in the site. */
  readonly pages: Readonly<Record<string, string>>;
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

/** A hash of all that any page may show of any topic but its prose. */
async function hashSite({ root, base, files, said }: Site): Promise<string> {
  // Its name, which says its bytes, stands in every page.
  await awaitFile(join(root, FONT));
  const data = readdirSync(join(root, 'content')).filter((name) => name.startsWith('_') && name !== '_diagrams');
  const known = files.map(({ path, text }) => {
    const topic = splitTopic(text);
    return topic === undefined
      ? [path, text]
      : [path, text.split('\n', topic.bodyLine - 1).join('\n'), outlineOf(topic.body)];
  });
  return nameOfParts(
    hashFiles([...CODE, FONT, ICON_FILE, ...data.map((name) => `content/${name}`)], root),
    JSON.stringify([base, said, known]),
  );
}

/** What pages were made of, by what they show. */
async function hashShown(site: Site): Promise<ReadonlyMap<string, string>> {
  const common = await hashSite(site);
  const texts = new Map<string, string[]>([[COMPARISONS, [common]]]);
  for (const file of site.files) {
    const own = nameOfParts(common, file.text, hashDrawings(site.root, join(site.root, file.path)));
    for (const name of shownWith(file)) texts.set(name, [...(texts.get(name) ?? []), file.id, own]);
  }
  return new Map([...texts].map(([name, parts]) => [name, nameOfParts(...parts)]));
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
 * Takes the pages of topics that would say the same over from the site before.
 *
 * A page is made anew when its texts or drawings change, and all are when the code, the front matter of any topic, a heading, a link, the
 * font or the data of `content/` does.
 */
export function keepPages(site: Site): AstroIntegration {
  const { root, base, before, topicsMade } = site;
  const record = join(root, RECORD);
  /** Paths of pages that are taken over. */
  const kept = new Set<string>();
  const made: Record<string, { inputs: string; pages: Record<string, string> }> = {};
  let shown: Promise<ReadonlyMap<string, string>> | undefined;

  async function decide(past: Readonly<Record<string, Made>>, folder: string): Promise<void> {
    const now = await (shown ??= hashShown(site));
    for (const [name, inputs] of now) {
      const { inputs: before, pages = {} } = past[name] ?? {};
      const whole = Object.entries(pages);
      if (before !== inputs || !whole.every(([path, hash]) => isWhole(join(folder, path), hash))) continue;
      made[name] = { inputs, pages: { ...pages } };
      for (const [path] of whole) kept.add(path);
    }
  }

  async function note(name: string, path: string, html: Uint8Array): Promise<void> {
    const inputs = (await (shown ??= hashShown(site))).get(name);
    if (inputs === undefined) return;
    (made[name] ??= { inputs, pages: {} }).pages[path] = nameOfParts(html);
  }

  let allTold = topicsMade === undefined;
  /** Tells of a page of a topic, or that there are no more. */
  function tell(path?: string): void {
    if (!allTold && topicsMade !== undefined) tellMade(topicsMade, path);
    allTold ||= path === undefined;
  }

  let out = '';
  const folders = new Set<string>();
  /** Where a file of the site goes. */
  function placeOf(file: string): string {
    const place = join(out, file);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  }
  /** What tells Astro that there is nothing left to write: it would open and close each file in turns with another thread. */
  const written = (): Response => new Response(null);

  return {
    name: 'saa:kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        if (before !== undefined) {
          const past = (readKept(record) as Readonly<Record<string, Made>> | undefined) ?? {};
          // Written again when the build is through.
          rmSync(record, { force: true });
          if (Object.keys(past).length > 0) await decide(past, before);
        }
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = await standard.getStaticPaths();
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
            const rendered = await standard.render(request, options);
            const response = 'response' in rendered ? rendered.response : rendered;
            const bytes = await response.bytes();
            const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
            const whole = isPage ? keepOwnHashes(bytes, path === '') : bytes;
            // The page of what is not found lies where Astro puts it.
            if (!response.ok) return new Response(whole, response);
            const nameOf = ROUTES[component];
            if (before !== undefined && nameOf !== undefined) await note(nameOf(path), file, whole);
            writeFileSync(placeOf(file), whole);
            if (component === TOPIC) tell(file);
            return written();
          },
        }));
      },
      'astro:build:done': ({ logger }) => {
        tell();
        if (before === undefined) return;
        writeKept(record, made);
        logger.info(`그대로 둔 쪽 ${kept.size}개`);
      },
    },
  };
}

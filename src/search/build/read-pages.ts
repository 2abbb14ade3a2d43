import * as pagefind from 'pagefind';

/** A page's visible text as Pagefind reads it, cut at the headings. */
export interface Page {
  /** Site path without base: `/compute/lambda/`. */
  readonly url: string;
  readonly title: string;
  readonly sections: readonly PageSection[];
}

/** What stands under one heading; the first section has an empty id and the page's title as heading. */
interface PageSection {
  readonly id: string;
  readonly heading: string;
  /** Visible text, the heading left out, NFC, blocks ending in a full stop. */
  readonly text: string;
}

/** A file of the stock Pagefind bundle. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The parts of a Pagefind fragment that are used. Checked on reading, because the format is Pagefind's own. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/** Unpacks gzip, or packs; passed in so that these modules stay free of Node's own. */
export type Repack = (bytes: Uint8Array) => Uint8Array;

const SIGNATURE = 'pagefind_dcd';
/** Ready-made interfaces that Pagefind adds to its bundle and that this site does not use. */
const UNUSED = /(?:-ui\.(?:js|css)|-highlight\.js)$/;

/** An HTML file of the built site. */
export interface HtmlFile {
  /** Site path without base: `/compute/lambda/`. */
  readonly url: string;
  readonly html: string;
}

/** Parts of a topic's main text that are no text of the topic. */
const EXCLUDED = ['[data-fact] .source', '.anchor', '.diagram-text summary'];

/** Pagefind's bundle over HTML files, in their order. @throws Error when Pagefind reports one */
export async function runPagefind(html: Iterable<HtmlFile> | AsyncIterable<HtmlFile>): Promise<BundleFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko', excludeSelectors: EXCLUDED });
  try {
    if (index === undefined) throw new Error(`Pagefind를 시작하지 못했다: ${errors.join(' ')}`);
    const adding: Promise<void>[] = [];
    for await (const { url, html: content } of html)
      adding.push(
        index.addHTMLFile({ url, content }).then((added) => {
          if (added.errors.length > 0) throw new Error(`Pagefind가 ${url}을 읽지 못했다: ${added.errors.join(' ')}`);
        }),
      );
    await Promise.all(adding);
    const { files } = await index.getFiles();
    return files.filter((file) => !UNUSED.test(file.path)).map(({ path, content }) => ({ path, content }));
  } finally {
    await pagefind.close();
  }
}

/**
 * The text of every page in a bundle of Pagefind.
 * @throws Error when its fragments no longer have the shape that is relied on
 */
export const pagesOf = (bundle: readonly BundleFile[], gunzip: Repack): Page[] =>
  bundle.filter(isFragment).map((file) => toPage(readFragment(file, gunzip)));

/** True for the file with what Pagefind shows of a page. */
export const isFragment = ({ path }: BundleFile): boolean => path.endsWith('.pf_fragment');

/** Reads such a file. @throws Error when it has another shape */
export function readFragment(file: BundleFile, gunzip: Repack): Fragment {
  const text = new TextDecoder().decode(gunzip(file.content));
  if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind 조각의 형식이 바뀌었다: ${file.path}`);
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

/** Writes such a file. */
export const writeFragment = (fragment: Fragment, gzip: Repack): Uint8Array =>
  gzip(new TextEncoder().encode(SIGNATURE + JSON.stringify(fragment)));

function toPage(fragment: Fragment): Page {
  const words = fragment.content.normalize('NFC').split(/\s+/);
  const title = (fragment.meta.title ?? '').normalize('NFC');
  const headings = fragment.anchors.filter((anchor) => /^h[2-4]$/i.test(anchor.element) && anchor.id !== '');
  const cuts = headings.map(({ id, text, location }) => {
    const heading = text.normalize('NFC').trim();
    const length = heading.split(/\s+/).length;
    const found = words.slice(location, location + length).join(' ');
    // excerpts and links would silently point to the wrong place if Pagefind counted words in another way
    if (!found.startsWith(heading)) {
      throw new Error(
        `Pagefind의 낱말 위치가 본문과 어긋난다: ${fragment.url} #${id} ("${heading}" 자리에 "${found}")`,
      );
    }
    return { id, heading, from: location, body: location + length };
  });
  cuts.sort((a, b) => a.from - b.from);
  // the page's own title opens its text; an excerpt that repeats it says nothing
  const opening = title === '' ? 0 : title.split(/\s+/).length;
  const body = words.slice(0, opening).join(' ').startsWith(title) ? opening : 0;
  const all = [{ id: '', heading: title, from: 0, body }, ...cuts];
  const sections = all.map(({ id, heading, body: start }, index) => ({
    id,
    heading,
    text: words.slice(start, all[index + 1]?.from ?? words.length).join(' '),
  }));
  return { url: fragment.url, title, sections };
}

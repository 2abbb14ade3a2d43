import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DOMAIN_KEYS } from '../../../src/model/domain.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Below the base: `/compute/lambda/`, `/404.html`. */
  readonly path: string;
  readonly kind: string;
  /** Its `<title>`. */
  readonly title: string;
  /** It forwards at once: it can be looked at only without its script. */
  readonly forwards: boolean;
}

/** In a path, one of the domains: other pages at the top are of a kind of their own. */
const DOMAIN = `(?:${DOMAIN_KEYS.join('|')})`;

/** What pages look alike, the first that fits, each with the page that stands for all of its kind. */
const KINDS: readonly { readonly kind: string; readonly path: RegExp; readonly sample: string }[] = [
  { kind: 'home', path: /^\/$/, sample: '/' },
  { kind: 'missing', path: /^\/404\.html$/, sample: '/404.html' },
  { kind: 'search', path: /^\/search\/$/, sample: '/search/' },
  { kind: 'facts', path: /^\/facts\/$/, sample: '/facts/' },
  { kind: 'facts-domain', path: new RegExp(`^/facts/${DOMAIN}/$`), sample: '/facts/storage/' },
  { kind: 'compare', path: /^\/compare\/$/, sample: '/compare/' },
  { kind: 'pairs', path: /^\/compare\/pairs\/$/, sample: '/compare/pairs/' },
  { kind: 'glossary', path: /^\/glossary\/$/, sample: '/glossary/' },
  { kind: 'scenarios', path: /^\/scenarios\/$/, sample: '/scenarios/' },
  { kind: 'requirement', path: /^\/scenarios\/[^/]+\/$/, sample: '/scenarios/least-operations/' },
  { kind: 'exam', path: /^\/exam\/$/, sample: '/exam/' },
  { kind: 'exam-path', path: /^\/exam\/path\/$/, sample: '/exam/path/' },
  { kind: 'study', path: /^\/study\/$/, sample: '/study/' },
  { kind: 'quiz', path: /^\/study\/quiz\/$/, sample: '/study/quiz/' },
  { kind: 'questions', path: /^\/study\/questions\/[^/]+\/(?:\d+\/)?$/, sample: '/study/questions/1-1/' },
  { kind: 'wrong', path: /^\/study\/wrong\/$/, sample: '/study/wrong/' },
  { kind: 'notes', path: /^\/study\/notes\/$/, sample: '/study/notes/' },
  { kind: 'progress', path: /^\/study\/progress\/$/, sample: '/study/progress/' },
  { kind: 'cards', path: /^\/study\/cards\/$/, sample: '/study/cards/' },
  { kind: 'check-notes', path: /^\/check-notes\/$/, sample: '/check-notes/' },
  { kind: 'about', path: /^\/about\/$/, sample: '/about/' },
  { kind: 'offline', path: /^\/offline\/$/, sample: '/offline/' },
  { kind: 'changes', path: /^\/changes\/$/, sample: '/changes/' },
  { kind: 'licenses', path: /^\/licenses\/$/, sample: '/licenses/' },
  { kind: 'sources', path: /^\/sources\/$/, sample: '/sources/' },
  { kind: 'note', path: /^\/sources\/[^/]+\/$/, sample: '/sources/001/' },
  { kind: 'print', path: /^\/print\/$/, sample: '/print/' },
  { kind: 'print-all', path: /^\/print\/all\/$/, sample: '/print/all/' },
  { kind: 'print-cards', path: new RegExp(`^/print/cards/${DOMAIN}/(?:\\d+/)?$`), sample: '/print/cards/ml/' },
  { kind: 'print-sheet', path: new RegExp(`^/print/${DOMAIN}/$`), sample: '/print/ml/' },
  { kind: 'print-topics', path: new RegExp(`^/print/${DOMAIN}/topics/(?:\\d+/)?$`), sample: '/print/ml/topics/' },
  { kind: 'architectures', path: /^\/architectures\/$/, sample: '/architectures/' },
  { kind: 'architecture', path: /^\/architectures\/[^/]+\/$/, sample: '/architectures/cloudfront-s3-alb/' },
  { kind: 'domain', path: new RegExp(`^/${DOMAIN}/$`), sample: '/storage/' },
  { kind: 'comparison', path: new RegExp(`^/${DOMAIN}/[^/]+-vs-[^/]+/$`), sample: '/compute/ecs-vs-eks/' },
  { kind: 'topic', path: new RegExp(`^/${DOMAIN}/[^/]+/$`), sample: '/compute/lambda/' },
];

const UNESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Every page of a built site, by path. Throws when one is of no kind in `KINDS`. */
export function listPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1');
      const html = readFileSync(file, 'utf8');
      const forwards = /<html[^>]*\sdata-target=/.test(html);
      const kind = forwards ? 'former' : KINDS.find((one) => one.path.test(path))?.kind;
      if (kind === undefined) throw new Error(`${path} is a page of a new kind: give it a line in KINDS`);
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      return { path, kind, title: title.replace(/&[^;]+;/g, (mark) => UNESCAPED[mark] ?? mark), forwards };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The page that stands for each kind there is. A kind whose sample is not there is stood for by its first page. */
export function samplesOf(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...new Set(pages.map(({ kind }) => kind))].flatMap((kind) => {
    const all = pages.filter((page) => page.kind === kind);
    const sample = KINDS.find((one) => one.kind === kind)?.sample;
    return all.find(({ path }) => path === sample) ?? all[0] ?? [];
  });
}

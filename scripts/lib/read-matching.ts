import { existsSync, readFileSync } from 'node:fs';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { readPublishedTopics } from '../../src/markdown/published-topics.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { collectMatching } from '../../src/matching/collect.ts';
import { createStatementMatcher } from '../../src/matching/match.ts';
import type { StatementMatcher } from '../../src/matching/matcher.ts';
import { createPlaceFinder, type FindPlaces } from '../../src/matching/nearest-places.ts';
import { pageStatements, type PageStatement } from '../../src/matching/page-statements.ts';
import { NAME_FILES, readCatalogue, readWords } from './read-catalogue.ts';

/** The pages, ready to judge statements by. */
export interface Pages {
  readonly matcher: StatementMatcher;
  /** Opened when it is first asked for. */
  readonly findPlaces: FindPlaces;
  readonly catalogue: readonly CatalogueTopic[];
  readonly isPublished: (topic: string) => boolean;
}

/** What a page is made from says nothing that a note could be matched with, and changes with every statement that is worked in. */
const withoutSources = (text: string): string => text.replace(/^sources:.*\n(?:[ \t]+.*\n|- .*\n)*/m, '');

/** Gives the pages as they stand in `content/`; reads again only what has changed since it was asked last. */
export function openPages(): () => Pages {
  let before: { readonly stamp: string; readonly pages: Pages } | undefined;
  let kept = new Map<string, { readonly key: string; readonly statements: readonly PageStatement[] }>();
  return () => {
    const files = readTopicFiles('.').map((file) => ({ ...file, text: withoutSources(file.text) }));
    const names = NAME_FILES.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));
    const stamp = JSON.stringify([files.map(({ id, text }) => [id, text]), names]);
    if (before?.stamp === stamp) return before.pages;
    const topics = readPublishedTopics(readTopicFiles('.'));
    const titles = JSON.stringify(topics.map(({ id, title }) => [id, title]));
    const texts = new Map(files.map(({ id, text }) => [id, text]));
    const next: typeof kept = new Map();
    const data = collectMatching(topics, readWords(), (page, titleOf) => {
      const key = `${titles}\n${texts.get(page.id) ?? ''}`;
      const known = kept.get(page.id);
      const entry = known?.key === key ? known : { key, statements: pageStatements(page, titleOf) };
      next.set(page.id, entry);
      return entry.statements;
    });
    kept = next;
    const published = new Set(topics.map(({ id }) => id));
    const matcher = createStatementMatcher(data);
    let finder: FindPlaces | undefined;
    const pages: Pages = {
      matcher,
      findPlaces: (text, context) => (finder ??= createPlaceFinder(matcher, data.lexicon.concepts))(text, context),
      catalogue: readCatalogue(),
      isPublished: (topic) => published.has(topic),
    };
    before = { stamp, pages };
    return pages;
  };
}

export { evaluate, measure, rankOf, readGolden, type Figures, type GoldenQuery, type JudgedQuery } from './evaluate.ts';
export { explain } from './explain.ts';
export { folderFetcher, readPages, writeFiles } from './files.ts';
export { buildPagefind, type BundleFile } from './pagefind.ts';
export { recordsFromHtml, type HtmlFile } from './records-from-html.ts';

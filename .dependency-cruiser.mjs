/** Which rooms may import which (docs/architecture.md). Types count: a room knows what it names. */

/** A room's files may import nothing of these rooms. */
const keepApart = (from, ...rooms) => ({
  name: `${from}-stays-apart`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: `^src/(?:${rooms.join('|')})/` },
});

const APP = ['components', 'layouts', 'pages', 'features', 'ui', 'site', 'integrations'];
const TOOLS = ['importer', 'matching', 'review', 'checks'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-commands',
      comment: 'What a command shares lies in scripts/lib; the product does not know its commands.',
      severity: 'error',
      from: { path: '^(?:src|packages)/', pathNot: '\\.test\\.tsx?$|^src/integrations/dev-tools' },
      to: { path: '^scripts/' },
    },
    {
      name: 'packages-stand-alone',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(?:src|scripts|content)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'Features share src/ui and src/features/study-store.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/(?:$1|study-store)/' },
    },
    keepApart('model', ...APP, ...TOOLS, 'markdown', 'diagrams', 'offline'),
    keepApart('markdown', ...APP, ...TOOLS),
    keepApart('importer', ...APP, 'checks'),
    keepApart('matching', ...APP, 'checks', 'importer', 'review'),
    keepApart('review', ...APP, 'checks', 'importer'),
    keepApart('diagrams', ...APP, ...TOOLS),
    keepApart('offline', ...APP, ...TOOLS, 'markdown', 'diagrams'),
    keepApart('site', 'components', 'layouts', 'pages', 'importer', 'checks', 'integrations'),
    keepApart('layouts', 'pages'),
    keepApart('components', 'pages', 'layouts'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(?:astro|css|yaml|mdx)$|\\?' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};

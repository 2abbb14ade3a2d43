import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { diagramsInDev, type DevDiagrams } from './diagrams-in-dev.ts';
import { findingsInDev } from './findings-in-dev.ts';
import { reviewInDev } from './review-in-dev.ts';
import { searchInDev } from './search-in-dev.ts';
import { withdrawInDev } from './withdraw-in-dev.ts';

/** Folders with thousands of files that no page is made of. */
const UNWATCHED = ['.cache', 'dist', 'docs', 'tests'];

/** The content is read once for each page. */
const loadOnce: AstroIntegration = {
  name: 'saa:load-once',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ order: 'pre', entrypoint: new URL('./load-once.ts', import.meta.url) });
    },
  },
};

/** What only `npm run dev` has. `root` ends with a slash. */
export function inDev(
  root: string,
  base: string,
): Pick<DevDiagrams, 'explain'> & { readonly integrations: AstroIntegration[]; readonly plugins: Plugin[] } {
  const { integration, explain } = diagramsInDev(root);
  const ignored = UNWATCHED.map((folder) => `${root.replaceAll('\\', '/')}${folder}/**`);
  const watchLess: Plugin = { name: 'saa:watch-less', config: () => ({ server: { watch: { ignored } } }) };
  return {
    explain,
    integrations: [loadOnce, integration, findingsInDev, reviewInDev(root)],
    plugins: [searchInDev(`${root}dist/pagefind`), withdrawInDev(base), watchLess],
  };
}

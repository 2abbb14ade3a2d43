import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, AstroPrerenderer, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

const FOLDER = '.cache/bundle';
/** Where Astro bundles the code of the pages, in the site that is being built. */
const MADE = '.prerender';
const PAGE_SCRIPT = 'astro:scripts/page.js';

/** What Astro's bundle exports to make pages with, as far as it is used here. */
interface App {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData; readonly styles: readonly unknown[] }[];
    readonly entryModules: Readonly<Record<string, string>>;
  };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Makes pages: what Astro has a build do it with. */
export type PageMaker = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>;

/** Moves the bundle of a site that was built to where the next build finds it; gives back its name, or nothing for a site elsewhere. */
export function keepBundle(root: string, site: string): string {
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  if (!existsSync(join(site, MADE))) return '';
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(join(site, MADE), folder);
  return readdirSync(folder).find((name) => name.startsWith('prerender-entry')) ?? '';
}

/**
 * What makes the pages of a site whose code, front matter and data are those of a bundle that was kept: Astro need not be asked to bundle
 * it again. Nothing where the bundle is not there. What Astro tells its bundle of a build follows from the bundle's own manifest.
 */
export async function openBundle(
  root: string,
  name: string,
  logger: AstroIntegrationLogger,
): Promise<(PageMaker & { readonly routes: readonly RouteData[] }) | undefined> {
  const entry = join(root, FOLDER, name);
  if (name === '' || !existsSync(entry)) return undefined;
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  const { routes, entryModules } = app.manifest;
  const pages = routes.map(({ routeData, styles }): [string, object] => [
    `${routeData.route}&${routeData.component}`,
    { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
  ]);
  app.setInternals({
    pagesByKeys: new Map(pages),
    entrySpecifierToBundleMap: new Map(Object.entries(entryModules)),
  });
  app.setOptions({ logger, settings: { scripts: PAGE_SCRIPT in entryModules ? [{ stage: 'page' }] : [] } });
  return {
    routes: routes.map(({ routeData }) => routeData),
    getStaticPaths: () => new StaticPaths(app as never).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

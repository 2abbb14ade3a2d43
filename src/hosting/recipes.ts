import type { Redirect } from './addresses.ts';
import { cloudFormationRegions, functionRegions } from './cloudfront.ts';
import { nginxRegions } from './nginx.ts';
import { fillRegions } from './regions.ts';

/** The recipes with generated regions, below `hosting/`; the function stands before the template that holds it. */
export const RECIPE_FILES = ['aws/viewer-request.js', 'aws/site.yaml', 'nginx/site.conf'] as const;

type Recipe = (typeof RECIPE_FILES)[number];

/**
 * The recipes for a site under a base path (slashes on both ends), from their texts by path below `hosting/`.
 *
 * @param read hands over the text of a recipe as it stands
 */
export function fillRecipes(
  read: (file: Recipe) => string,
  base: string,
  redirects: readonly Redirect[],
): ReadonlyMap<Recipe, string> {
  const code = fillRegions(read('aws/viewer-request.js'), functionRegions(base, redirects), 'aws/viewer-request.js');
  return new Map([
    ['aws/viewer-request.js', code],
    ['aws/site.yaml', fillRegions(read('aws/site.yaml'), cloudFormationRegions(base, code), 'aws/site.yaml')],
    ['nginx/site.conf', fillRegions(read('nginx/site.conf'), nginxRegions(base, redirects), 'nginx/site.conf')],
  ]);
}

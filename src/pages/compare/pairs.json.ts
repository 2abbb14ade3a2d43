import type { APIRoute } from 'astro';
import { getChoices } from '../../site/choices.ts';

/** What people confuse with something, by what it is called itself, and the articles about two; fetched by a search that sets two against each other. */
export const GET: APIRoute = async () =>
  Response.json(
    (await getChoices())
      .filter(({ rivals }) => rivals !== undefined)
      .map(({ names, own, article, id, title, url, page, rivals }) => ({
        ...{ id, title, url, page, rivals },
        ...(article === undefined ? { names: names.split(',').slice(0, own).join(',') } : { names: '', article }),
      })),
  );

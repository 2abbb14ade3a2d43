import type { APIRoute } from 'astro';
import { foldName, foldNames } from '../../model/fold-name.ts';
import { getChoices, type Choice } from '../../site/choices.ts';

const ownNames = ({ names, own }: Choice): readonly string[] => names.split(',').slice(0, own);

/** What people confuse with something, by what it is called itself, and the articles about two; fetched by a search that sets two against each other. */
export const GET: APIRoute = async () => {
  const choices = await getChoices();
  // What nobody confuses with anything stands for the one of it that people do: `Kinesis` for the data streams.
  const families = new Set(
    choices.filter(({ rivals, article }) => rivals === undefined && article === undefined).flatMap(ownNames),
  );
  const wide = new Set(foldNames([...families]));
  return Response.json(
    choices
      .filter(({ rivals }) => rivals !== undefined)
      .map((choice) => {
        const { names, own = Infinity, article, id, title, url, page, rivals } = choice;
        const called = names.split(',').filter((name, at) => at < own || wide.has(foldName(name)));
        return {
          ...{ id, title, url, page, rivals },
          ...(article === undefined ? { names: called.join(',') } : { names: '', article }),
        };
      }),
  );
};

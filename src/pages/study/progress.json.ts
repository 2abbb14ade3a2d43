import type { APIRoute } from 'astro';
import { splitPlace } from '../../model/place.ts';
import { DOMAINS } from '../../model/domain.ts';
import type { ProgressData } from '../../model/study-data.ts';
import { getExam } from '../../site/exam.ts';
import { getTopics, getTopicsByDomain } from '../../site/topics.ts';

/** What progress is measured against, fetched when a reader looks at it. */
export const GET: APIRoute = async () => {
  const tasks = (await getExam()).domains.flatMap((domain) => domain.tasks);
  const data: ProgressData = {
    domains: [...(await getTopicsByDomain())].map(([id, topics]) => ({
      id,
      title: DOMAINS[id].title,
      topics: topics.map((topic) => topic.id),
    })),
    titles: Object.fromEntries((await getTopics()).map(({ id, title }) => [id, title])),
    tasks: tasks.map(({ id, title, knows, does }) => ({
      id,
      title,
      topics: [...new Set([...knows, ...does].flatMap(({ see }) => see.map((place) => splitPlace(place).id)))],
    })),
  };
  return Response.json(data);
};

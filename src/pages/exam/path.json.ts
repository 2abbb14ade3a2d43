import type { APIRoute } from 'astro';
import type { PlanData } from '../../model/study-data.ts';
import { getExam } from '../../site/exam.ts';
import { planDays } from '../../site/study-plan.ts';

/** What the plan to an exam is made of, fetched by those who have set its day. */
export const GET: APIRoute = async () => {
  const days = await planDays((await getExam()).path);
  const data: PlanData = days.map(({ title, parts }) => ({
    title,
    steps: parts.flatMap(({ items }) =>
      items.map(({ key, title: name, minutes, worth, of }) =>
        of === undefined ? ([key, name, minutes, worth] as const) : ([key, name, minutes, worth, of] as const),
      ),
    ),
  }));
  return Response.json(data);
};

/** What one can choose questions by, read where the site is built. */
import { DOMAINS } from '../../model/domain.ts';
import { plainInline } from '../../model/plain-inline.ts';
import { isOfArea } from '../../model/question-data.ts';
import { getTaskQuestions, questionCounts, questionIndex } from '../../site/questions.ts';
import { getTopics } from '../../site/topics.ts';
import type { ScopeGroup } from './ScopePicker.tsx';

/** Domains and tasks of the exam, domains of the site, and topics, each with how many questions it has. */
export async function readScopes(): Promise<{
  readonly groups: readonly ScopeGroup[];
  readonly topics: ScopeGroup['choices'];
}> {
  const tasks = await getTaskQuestions();
  const entries = (await questionIndex()).tasks.flatMap(({ questions }) => questions);
  const counts = await questionCounts();
  const byDomain = [...Map.groupBy(tasks, ({ domain }) => domain)];
  const groups: ScopeGroup[] = [
    {
      name: '시험의 영역',
      choices: byDomain.map(([{ id, title }, members]) => [
        `domain:${id}`,
        title,
        members.reduce((sum, { questions }) => sum + questions.length, 0),
      ]),
    },
    {
      name: '서비스 분야',
      choices: Object.entries(DOMAINS).map(([domain, { title }]) => [
        `area:${domain}`,
        title,
        entries.filter((entry) => isOfArea(entry, domain)).length,
      ]),
    },
    {
      name: '시험의 과제',
      choices: tasks.map(({ task, questions }) => [`task:${task.id}`, `${task.id} ${task.title}`, questions.length]),
    },
  ];
  const topics = (await getTopics()).flatMap(({ id, title }): ScopeGroup['choices'] => {
    const count = counts.get(id);
    return count === undefined ? [] : [[`topic:${id}`, plainInline(title), count]];
  });
  return {
    groups: groups.map(({ name, choices }) => ({ name, choices: choices.filter(([, , count]) => count > 0) })),
    topics,
  };
}

import { z } from 'zod';
import { SLUG_PATTERN } from './slug.ts';
import { isoDate } from './iso-day.ts';
import { place } from './place.ts';

const text = z.string().trim().min(1);

/** One thing the exam guide asks for, in own words, and the places on this site that answer it, the deciding one first. */
const bullet = z.strictObject({
  /** `1.1-K3`: task, K (to know) or S (to be able to do), number in the guide. Never changes. */
  id: z.string().regex(/^\d\.\d-[KS]\d+$/, 'id는 "1.1-K3"처럼 적는다'),
  text,
  see: z.array(place).min(1),
});

/** A task statement of the guide. */
const task = z.strictObject({
  /** `1.1`; anchor `#task-1-1`. */
  id: z.string().regex(/^\d\.\d$/, 'id는 "1.1"처럼 적는다'),
  title: text,
  knows: z.array(bullet).min(1),
  does: z.array(bullet).min(1),
});

/** A quarter of the exam. */
const examDomain = z.strictObject({
  /** Anchor `#domain-<id>`. */
  id: z.string().regex(SLUG_PATTERN, 'id는 소문자 영문, 숫자, 하이픈만 쓴다'),
  title: text,
  /** The name as AWS writes it. */
  official: text,
  /** Share of the scored questions, percent. */
  weight: z.number().int().positive(),
  about: text,
  tasks: z.array(task).min(1),
});

/** One day of the path of four weeks. */
const pathDay = z.strictObject({
  title: text,
  /** Topics to read. */
  read: z.array(place).min(1),
  /** Comparisons to read. */
  compare: z.array(place),
  /** Requirements of `/scenarios/<id>/` to practise with. */
  practise: z.array(z.string().regex(SLUG_PATTERN)),
});

const shape = z.strictObject({
  code: text,
  name: text,
  /** Day on which the guide was last read. */
  checkedOn: isoDate,
  /** The guide. */
  source: z.url(),
  format: z.strictObject({
    /** All questions, scored or not. */
    questions: z.number().int(),
    unscored: z.number().int(),
    minutes: z.number().int(),
    /** Scaled score that passes, on `scale`. */
    passing: z.number().int(),
    scale: z.tuple([z.number().int(), z.number().int()]),
  }),
  domains: z.array(examDomain).min(1),
  /** Services that the guide lists, and where this site explains them. */
  services: z.array(
    z.strictObject({ group: text, members: z.array(z.strictObject({ name: text, see: place })).min(1) }),
  ),
  /** What the guide says is not asked. */
  outOfScope: z.array(z.strictObject({ group: text, names: z.array(text).min(1) })),
  /** Services that older guides list and today's does not. */
  removed: z.strictObject({ checkedOn: isoDate, names: z.array(text) }),
  /** Topics that are asked most, the most of all first: what whoever has few days reads before anything else. */
  core: z.array(z.string()).default([]),
  /** Four weeks, a day each; the path of two weeks joins neighbours. */
  path: z.array(pathDay),
});

/** What the exam asks (`content/_exam.yaml`): domains, tasks, services, and a way through the topics. */
export const examGuide = shape.superRefine((guide, context) => {
  const sum = guide.domains.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100)
    context.addIssue({ code: 'custom', path: ['domains'], message: `비중을 더하면 ${sum}이다. 100이어야 한다` });
  const seen = new Set<string>();
  guide.domains.forEach(({ tasks }, d) => {
    tasks.forEach(({ id, knows, does }, t) => {
      for (const list of ['knows', 'does'] as const)
        (list === 'knows' ? knows : does).forEach((each, b) => {
          const path = ['domains', d, 'tasks', t, list, b, 'id'];
          if (seen.has(each.id)) context.addIssue({ code: 'custom', path, message: `${each.id}: 두 번 나온다` });
          seen.add(each.id);
          if (!each.id.startsWith(`${id}-`))
            context.addIssue({ code: 'custom', path, message: `${each.id}: 과제 ${id}의 것이 아니다` });
        });
    });
  });
  if (guide.path.length % 2 === 1)
    context.addIssue({
      code: 'custom',
      path: ['path'],
      message: '날의 수는 짝수다: 두 주의 길은 두 날을 하루로 묶는다',
    });
});

/** @see examGuide */
export type ExamGuide = z.output<typeof examGuide>;
/** The services that the guide says are not asked, and those that only older guides list; what is said in Korean is none. */
export const namesOutside = ({ outOfScope, removed }: ExamGuide): readonly string[] =>
  [...outOfScope.flatMap(({ names }) => names), ...removed.names].filter((name) => !/[가-힣]/.test(name));

/** @see examDomain */
export type ExamDomain = ExamGuide['domains'][number];
/** @see task */
export type ExamTask = ExamDomain['tasks'][number];
/** @see pathDay */
export type PathDay = ExamGuide['path'][number];

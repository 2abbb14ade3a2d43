import { z } from 'zod';
import { place } from './place.ts';
import { inAnyOrder, NAME_THEM, sectionName } from './pair.ts';

const shape = z.strictObject({
  a: place,
  b: place,
  /** What a section's side is called in its pairs: `인터페이스 엔드포인트`. A topic's side is called as the topic. */
  nameA: sectionName.optional(),
  nameB: sectionName.optional(),
  /** What the two are to each other, in a sentence or two: `Fargate는 ECS 태스크를 서버 없이 돌리는 시작 유형이다`. */
  says: z
    .string()
    .trim()
    .min(1)
    .max(160, '둘의 사이는 160자까지다. 고르는 말은 content/_pairs.yaml에 적는다')
    .refine(inAnyOrder, NAME_THEM),
});

/** Two topics or sections that people put side by side though one is a part, a mode or a helper of the other. */
const relation = shape.refine(
  ({ a, b, nameA, nameB }) => a.includes('#') === (nameA !== undefined) && b.includes('#') === (nameB !== undefined),
  'nameA와 nameB는 절(주제#제목-id)의 이름이다. 절이면 적고 주제면 지운다',
);

/** All of them (`content/_relations.yaml`). */
export const relationList = z.array(relation);

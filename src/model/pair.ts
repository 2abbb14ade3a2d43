import { z } from 'zod';
import { place, topicRef } from './place.ts';

/** Both are called by their names, and not by where they stand: either can stand on the left. */
export const inAnyOrder = (says: string): boolean =>
  !/(?<![가-힣])(?:(?:앞|뒤)(?:은|는|의 것|엣것|쪽은|쪽이)|(?<=면 )(?:앞|뒤)(?=[,.]|이?다)|앞뒤다|전자[는가의]|후자[는가의]|첫째[는가]|둘째[는가]|왼쪽|오른쪽)/.test(
    says,
  );
export const NAME_THEM = '앞뒤나 왼쪽·오른쪽은 둘을 바꾸어 놓으면 틀린다. 둘의 이름으로 적는다';

const text = z.string().trim().min(1).refine(inAnyOrder, NAME_THEM);
/** Short enough for a narrow column. */
const cell = text.max(20, '표의 칸은 20자까지다. 더 긴 말은 chooseA, chooseB나 trap에 적는다');
/** The picker's address knows a topic by its slash. */
export const sectionName = text.regex(/^[^/]+$/, '절의 이름에는 /를 적지 않는다. 가운뎃점(·)으로 잇는다');
/** A whole sentence: in a list of YAML a comma ends a text that stands in no quotation marks. */
const reason = text.regex(
  /[다까나](?:\([^()]*\))?$/,
  "문장이 아니라 조각이다. 쉼표에서 잘렸다면 문장을 따옴표로 묶는다: ['왜, 어디까지 번졌는지 따라간다']",
);
const reasons = z.array(reason).min(1).max(4);

/** How often the two are taken for one another: 3 nearly always, 2 often, 1 sometimes. */
const confusion = z.literal([1, 2, 3], '얼마나 자주 헷갈리는지는 confusion: 3(늘), 2(자주), 1(가끔)로 적는다');

const shape = z.strictObject({
  /** A topic, or a section of one: `storage/efs`, `networking/vpc-endpoints#gateway-endpoint`. */
  a: place,
  b: place,
  /** What a side stood for before it was a section: the card of the pair is remembered by that. */
  wasA: topicRef.optional(),
  wasB: topicRef.optional(),
  /** What a section's side is called: `게이트웨이 엔드포인트`. A topic's side is called as the topic. */
  nameA: sectionName.optional(),
  nameB: sectionName.optional(),
  /** Other names that the comparison picker knows a side by: `Governance`, `컴플라이언스`. */
  alsoA: z.array(text).min(1).optional(),
  alsoB: z.array(text).min(1).optional(),
  /** What a section's side is, in a sentence or two, where the glossary does not say it. */
  meaningA: text.optional(),
  meaningB: text.optional(),
  /** Words of a requirement that speak for the first, the deciding ones first: `15분 안에 끝나고 요청이 없으면 0원이어야 한다`. */
  chooseA: reasons,
  /** Words of a requirement that speak for the second. */
  chooseB: reasons,
  /** What the two are mistaken for one another in, and how to tell. */
  trap: text,
  /** The comparison that is written about the two, if there is one. */
  article: topicRef.optional(),
  /** The table that has both as columns or rows (`storage/s3-object-lock#at-a-glance`), and what they are called in it. */
  table: z.strictObject({ at: place, a: text, b: text }).optional(),
  /** What decides between the two, row by row, where no page has a table of both; beside one what it does not tell. */
  rows: z
    .array(z.strictObject({ name: cell, a: cell, b: cell }))
    .max(4)
    .optional(),
  confusion,
});

/** Two topics or sections that people take for one another, and what tells them apart. */
export const confusedPair = shape.superRefine((pair, context) => {
  if (pair.rows !== undefined && pair.rows.length < (pair.table === undefined ? 2 : 1))
    context.addIssue({ code: 'custom', path: ['rows'], message: '표가 없으면 rows를 두 줄 이상 적는다' });
  for (const [side, name, meaning] of [
    ['a', 'nameA', 'meaningA'],
    ['b', 'nameB', 'meaningB'],
  ] as const) {
    if (pair[side].includes('#') === (pair[name] === undefined))
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `${name}은 절(주제#제목-id)의 이름이다. 절이면 적고 주제면 지운다`,
      });
    if (!pair[side].includes('#') && pair[meaning] !== undefined)
      context.addIssue({
        code: 'custom',
        path: [meaning],
        message: `${meaning}는 절(주제#제목-id)의 뜻이다. 주제의 뜻은 그 summary가 말한다`,
      });
  }
});

/** The pairs that people confuse (`content/_pairs.yaml`), most confused first: `confusion` never grows. */
export const pairList = z.array(confusedPair);

/** @see confusedPair */
export type ConfusedPair = z.output<typeof confusedPair>;

/** Where two stand side by side in the picker, below the base of the site, by the places that it names them by. */
export const pickerPath = (a: string, b: string): string =>
  `compare/?${new URLSearchParams({ a, b }).toString().replaceAll('%2F', '/')}`;

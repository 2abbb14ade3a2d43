import { z } from 'zod';
import { pastDay } from './iso-day.ts';
import { place } from './place.ts';
import { SLUG_PATTERN } from './slug.ts';
import { awsUrl } from './source.ts';

const text = z.string().trim().min(1);

/** One choice of a question. */
const option = z.strictObject({
  text,
  /** Only on what is right. */
  right: z.literal(true).optional(),
  /** Why it is right or wrong here: the word of the stem that decides. */
  why: text,
  /** The place on this site that decides it: `storage/s3-object-lock#retention-mode`. */
  see: place,
});

/** A question in the form of the exam: one of four, or two of five. */
const examQuestion = z
  .strictObject({
    /** Unique over all files and never changed: shared sets and what a reader has answered name it. */
    id: z.string().regex(SLUG_PATTERN, 'id는 소문자 영문, 숫자, 하이픈만 쓴다. 예: object-lock-root-delete'),
    /** 1: recalled, 2: decided by one requirement, 3: weighed between several. */
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    /** The situation and what is asked for, in own words. */
    stem: text,
    options: z.array(option),
    /** AWS page that settles the right answer. */
    source: awsUrl,
    /** Day on which the answer was last compared with AWS documentation. */
    verifiedOn: pastDay,
  })
  .superRefine(({ options }, context) => {
    const right = options.filter((each) => each.right === true).length;
    if (!(options.length === 4 && right === 1) && !(options.length === 5 && right === 2))
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: `보기 ${options.length}개에 답 ${right}개다. 넷 가운데 하나, 또는 다섯 가운데 둘이다`,
      });
    const texts = options.map((each) => each.text.replace(/\s+/g, ''));
    texts.forEach((each, index) => {
      if (texts.indexOf(each) !== index)
        context.addIssue({ code: 'custom', path: ['options', index, 'text'], message: '같은 보기가 두 번 나온다' });
    });
  });

/** A file of questions, `content/_questions/<task>.yaml`: the name of the file is the exam task that they serve. */
export const questionFile = z.array(examQuestion);

/** @see examQuestion */
export type ExamQuestion = z.output<typeof examQuestion>;

import { z } from 'zod';
import { AXIS_IDS } from './axis.ts';
import { parseFactRef, place, topicRef } from './place.ts';
import { failure } from './failure.ts';
import { pastDay } from './iso-day.ts';
import { REQUIREMENT_IDS } from './requirement.ts';
import { SLUG_PATTERN } from './slug.ts';
import { awsUrl, noteSource } from './source.ts';
import { name, plain, quoted, text, word } from './text.ts';

/** A stable ASCII id inside a topic; becomes part of an anchor, so it must not change once published. */
const anchorId = z.string().regex(SLUG_PATTERN, 'id는 소문자 영문, 숫자, 하이픈만 쓴다. 예: max-timeout');

/** A limit, number or rule worth memorising. Shown in the topic's fact box and on `/facts/`. */
export const fact = z.strictObject({
  /** Anchor: `#fact-<id>`. */
  id: anchorId,
  /** What is measured: `최대 실행 시간`. */
  label: text,
  /** How its card asks for it, where the label makes no good question: `응답 트래픽에도 규칙을 적어야 하나?` */
  asks: text.max(70).regex(/\?$/, '물음(asks)은 물음표로 끝난다').optional(),
  /** The value today, with its unit: `15분(900초)`. */
  value: text,
  /** The exam asks it most of all: lists, cards and pages begin with it, wherever it stands in the file. */
  first: z.literal(true).optional(),
  /** A condition or exception in one sentence. */
  note: text.optional(),
  /** The older value that exam material still uses, only where it differs from `value`. */
  examEra: quoted.optional(),
  /** What notes call it where they do not say its label: `[타임아웃, zip 크기]`; all words of one must be there, in any order. */
  called: z.array(word).min(1).optional(),
  /** What it can be read across with numbers of other topics by, whatever they call it; only where it helps to compare. */
  axis: z.enum(AXIS_IDS, `axis에 쓸 수 있는 이름: ${AXIS_IDS.join(', ')}`).optional(),
  /** AWS page that settles the value. */
  source: awsUrl,
});

/** Facts in the order in which they are shown: what is asked most of all first, the others as they are written. */
export const askedFirst = <T extends { readonly first?: true | undefined }>(facts: readonly T[]): T[] =>
  facts.toSorted((a, b) => Number(b.first ?? false) - Number(a.first ?? false));

/** A fact that another topic owns and that is shown here too, so that its value stands in one place. */
export const sharedFact = z.strictObject({
  /** Anchor on this page: `#fact-<id>`. */
  id: anchorId,
  /** The owner's fact: `networking/vpc#public-ipv4-price`. That it exists is checked by the content checks. */
  from: z
    .string()
    .refine(
      (value) => parseFactRef(value) !== undefined,
      '다른 주제의 숫자는 "<도메인>/<슬러그>#<facts의 id>"로 적는다. 예: networking/vpc#public-ipv4-price',
    ),
  /** Asked most of all: stands above this topic's own facts. */
  first: z.literal(true).optional(),
});

/** The words of a requirement and what they lead to, as short as a road sign. Shown under the definition, most asked first. */
export const signal = z.strictObject({
  /** Anchor: `#signal-<id>`. */
  id: anchorId,
  /** What a requirement says, in the words that people and exams use: `루트도 지우지 못하게`. */
  need: text.max(60, '신호(need)는 한 줄, 60자 이내로 쓴다'),
  /** What to choose then: `규정 준수 모드`. */
  choose: text.max(40, '답(choose)은 이름이나 설정 하나, 40자 이내로 쓴다'),
  /** Where it is explained, on this page or another: `storage/s3-object-lock#retention-mode`. */
  see: place.optional(),
  /** Why, in one sentence by the words of `need`: stands on the back of the card. What it quotes “like this”, `need` says. */
  why: text.max(80, '신호의 이유(why)는 한두 문장, 80자 이내로 쓴다').optional(),
});

/** A requirement as an exam poses it, and the decision it leads to. Shown on the topic and on `/scenarios/`. */
export const scenario = z.strictObject({
  /** Anchor: `#scenario-<id>`. */
  id: anchorId,
  /** The situation, in own words, ending with what is asked for. */
  situation: text,
  /** Topics that are the answer, the deciding one first. */
  answer: z.array(topicRef).min(1),
  /** What is chosen of these topics, where their titles do not say it: `S3 Intelligent-Tiering`. */
  choose: text.max(60, '답(choose)은 이름이나 설정, 60자 이내로 쓴다').optional(),
  /** Why it fits: the requirement word that decides. */
  why: text,
  /** The tempting wrong choice and why it fails. */
  trap: text.optional(),
  /** What it demands that decides its answer, where that is one of those of `/scenarios/`; not what its words merely mention. */
  requirements: z
    .array(z.enum(REQUIREMENT_IDS, `requirements에 쓸 수 있는 이름: ${REQUIREMENT_IDS.join(', ')}`))
    .default([]),
  /** Words of which a search says one or more where it asks for this situation, whatever else of it is said. */
  decides: z.array(word).min(1).optional(),
});

/** Something the source notes get wrong, or that has changed since. */
export const correction = z.strictObject({
  /** Anchor: `#correction-<id>`. */
  id: anchorId,
  /** What the notes say, paraphrased. */
  notes: quoted,
  /** What is right. */
  right: text,
  /** `wrong`: never true; `outdated`: was true; `conflict`: the notes disagree; `simplified`: true but misleading. */
  status: z.enum(['wrong', 'outdated', 'conflict', 'simplified']),
  /** Nothing to learn by heart: a slip of translation, or what the card of another topic asks already. Cards and the traps of the page leave it out. */
  card: z.literal(false).optional(),
  /** AWS page that settles it. */
  source: awsUrl,
});

/** A page of AWS documentation worth reading next. */
export const reference = z.strictObject({
  /** Title in Korean or as AWS writes it. */
  title: name,
  url: awsUrl,
});

/** How people who look for one section of the page say it. Only the search reads this. */
export const sectionWords = z.strictObject({
  /** Anchor of the section: `retention-mode`. That it exists is checked by the content checks. */
  heading: anchorId,
  /** Names of what it tells that its heading does not say: other words, English, short forms. */
  aliases: z.array(word).default([]),
  /** Questions that it answers, in words that the page does not use. */
  asked: z.array(word).default([]),
});

const shape = z.strictObject({
  /** Title on the page; English service names as AWS spells them. */
  title: plain.max(100, '제목은 100자 이내로 쓴다'),
  /** Full English title, e.g. `Amazon Simple Storage Service (S3)`. */
  titleEn: name,
  /** What sort of page it is: decides which parts are required. */
  kind: z.enum(['service', 'concept', 'comparison', 'architecture']),
  /** Drafts are checked but never published. */
  status: z.enum(['draft', 'published']),
  /** One sentence that answers "이게 뭐야?"; used in lists, search, previews and pasted links. */
  summary: plain.max(160, '요약은 한 문장, 160자 이내로 쓴다').optional(),
  /** Other names people type: Korean transliterations, abbreviations, old names. Unique over all topics. */
  aliases: z.array(name).default([]),
  /** A page that only lists many things stands for none of them beside another. */
  comparable: z.literal(false).optional(),
  /** Topics to read next, most useful first. */
  related: z.array(topicRef).default([]),
  /** Two to four signs of when this topic, or which of its choices, is the answer. */
  signals: z.array(signal).max(4, '신호는 네 개까지 쓴다').default([]),
  facts: z.array(fact).default([]),
  /** Facts of other topics, shown below this topic's own but for those that stand first. */
  sharedFacts: z.array(sharedFact).default([]),
  scenarios: z.array(scenario).default([]),
  corrections: z.array(correction).default([]),
  /** What happens when a part of one of the topic's drawings fails. */
  failures: z.array(failure).default([]),
  /** Sections of the source notes that this topic covers. */
  sources: z.array(noteSource).default([]),
  references: z.array(reference).default([]),
  /** Day on which every figure was last compared with AWS documentation. */
  verifiedOn: pastDay.optional(),
  /** Former ids (`<domain>/<slug>`) whose URLs forward here. */
  redirectFrom: z.array(topicRef).default([]),
  /** Questions that the page as a whole answers, in words that it does not use. Only the search reads them. */
  asked: z.array(word).default([]),
  /** What people type who look for one of its sections. */
  sectionWords: z.array(sectionWords).default([]),
});

/**
 * Front matter of a topic file `content/<domain>/<slug>.mdx`. The domain and the slug come from the path.
 *
 * A published topic additionally needs `summary`, at least one source or reference, and `verifiedOn`.
 */
export const topicFrontMatter = shape.superRefine((topic, context) => {
  topic.signals.forEach(({ need, why = '' }, at) => {
    for (const [, quoted = ''] of why.matchAll(/“([^”]*)”/g))
      if (!need.includes(quoted))
        context.addIssue({
          code: 'custom',
          path: ['signals', at, 'why'],
          message: `이유(why)가 인용한 “${quoted}”가 신호(need)에 없다. 카드의 앞에서 읽은 말만 인용한다`,
        });
  });
  if (topic.status !== 'published') return;
  const missing = (path: string, message: string): void => {
    context.addIssue({ code: 'custom', path: [path], message });
  };
  if (topic.summary === undefined) missing('summary', '공개하려면 요약(summary)이 필요하다');
  if (topic.verifiedOn === undefined) missing('verifiedOn', '공개하려면 확인한 날(verifiedOn: YYYY-MM-DD)이 필요하다');
  if (topic.sources.length + topic.references.length === 0)
    missing('sources', '공개하려면 출처(sources)나 참고 문서(references)가 하나는 있어야 한다');
});

/** Parsed front matter of a topic. */
export type TopicFrontMatter = z.output<typeof topicFrontMatter>;
/** @see fact */
export type Fact = z.output<typeof fact>;
/** @see signal */
export type Signal = z.output<typeof signal>;
/** @see scenario */
export type Scenario = z.output<typeof scenario>;
/** @see reference */
export type Reference = z.output<typeof reference>;
/** @see correction */
export type Correction = z.output<typeof correction>;
/** The kind of a topic page. */
export type TopicKind = TopicFrontMatter['kind'];

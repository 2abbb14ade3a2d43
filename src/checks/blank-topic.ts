import type { TopicId } from '../model/slug.ts';
import type { TopicKind } from '../model/topic.ts';
import { AGREED_HEADINGS } from './headings.ts';

/** Guesses the kind from the address: `architectures/…` is an architecture, `alb-vs-nlb` a comparison, else a service. */
export function guessKind(id: TopicId): TopicKind {
  if (id.startsWith('architectures/')) return 'architecture';
  return id.includes('-vs-') ? 'comparison' : 'service';
}

/** What an author writes below each agreed heading, where the heading alone does not say it. */
const PROMPTS: Readonly<Record<string, string>> = {
  when: '어떤 요구에 이것을 고르나. 고르지 않을 때는 무엇으로 가나.',
  how: '그림 하나와 번호 붙인 단계로 적는다.',
  'at-a-glance': '줄마다 판정이 있는 표를 둔다.',
  verdict: '조건이 무엇이면 무엇을 고르는지 적는다.',
  'request-path': '그림 하나와, 그림의 번호를 따르는 단계를 적는다.',
  confusions: '무엇과 헷갈리고 무엇으로 가르나.',
};

/**
 * Text of a new topic file: a draft that passes every check and says where things go.
 *
 * The title is the slug with a reminder, so that it takes no name from another topic.
 */
export function blankTopic(id: TopicId, kind: TopicKind): string {
  const slug = id.slice(id.indexOf('/') + 1);
  const sections = AGREED_HEADINGS[kind].map(
    (heading) => `## ${heading.text} [#${heading.id}]\n\n${PROMPTS[heading.id] ?? '무엇을, 왜 적는다.'}\n`,
  );
  return `---
# 항목의 뜻과 모양: src/model/topic.ts. 다 쓰면 status를 published로 바꾸고 npm run check로 확인한다.
title: ${slug} (제목을 쓴다)
titleEn: ${slug} (English title)
kind: ${kind}
status: draft
# summary: "이게 뭐야?"에 답하는 한 문장, 160자 이내
aliases: []
related: []
facts: []
scenarios: []
corrections: []
sources: []
references: []
# verifiedOn: AWS 문서와 숫자를 맞춰 본 날, YYYY-MM-DD
---

${sections.join('\n')}`;
}

import { plainInline } from '../../model/plain-inline.ts';
import { readQuestion } from '../../search/query/answer/question.ts';
import type { Answer } from '../../search/query/answer/answers.ts';
import type { Pass } from '../../search/query/engine.ts';
import { AMOUNT, COMPARING, WHOLE } from './comparing.ts';
import { element } from '../element.ts';
import { stateOf } from './labels.ts';
import { hitUrl } from './library.ts';
import { DEMANDS } from './situation.ts';

/** What answers a query by itself: two that it sets against each other, side by side, and facts. */
export async function renderAnswers(pass: Pass, told: Promise<readonly Answer[]>): Promise<readonly HTMLElement[]> {
  // the code for it comes with the first that asks so, and can be done without
  const asked = asksBesides(pass) ? import('./render-asked.ts').catch(() => undefined) : undefined;
  const facts = await told;
  return (await asked)?.renderAsked(pass, facts) ?? renderFacts(pass, facts);
}

/** Says what is to be done with something, and asks for no number: `API 호출 기록을 감사`. A number may stand there, and is not what is chosen. */
const tellsDeed = ({ plan: { text, terms } }: Pass): boolean =>
  (DEMANDS.test(text) || /[가-힣a-z\d][을를]\s+\S/i.test(text)) && !readQuestion(text, terms).forNumber;

/** The facts that answer a query: none of them is a choice where it asks for no number. */
export function renderFacts(pass: Pass, facts: readonly Answer[]): readonly HTMLElement[] {
  const isAsked = facts.length > 0 && !tellsDeed(pass);
  return facts.map((fact) => renderAnswer(fact, isAsked));
}

/** More than facts may answer: two are compared, or an amount is all that is typed. */
export const asksBesides = (pass: Pass): boolean =>
  COMPARING.test(pass.plan.text) || AMOUNT.test(pass.plan.text) || areNames(pass);

/** Little is typed but two names: who does so may want to tell them apart. */
const areNames = ({ plan: { terms }, hits }: Pass): boolean =>
  terms.length < 5 &&
  terms.filter((_, at) => hits.some(({ called, named }) => called > WHOLE && (named[at] ?? 0) > WHOLE)).length > 1;

/** The link of an answer, which is chosen like a result. */
export const optionOf = (answer: Element): HTMLAnchorElement | null => answer.querySelector('a[role=option]');

/** A fact with its value and where AWS says so, which is a choice where it `isAsked`. */
export function renderAnswer(
  { record: { id, title }, fact }: Pick<Answer, 'record' | 'fact'>,
  isAsked = true,
): HTMLElement {
  const exam =
    fact.examEra === undefined
      ? undefined
      : element('span', { class: 'search-answer-exam' }, `시험 자료의 옛 값: ${fact.examEra}`);
  const value = plainInline(fact.value);
  const option = { role: 'option', 'aria-selected': 'false', 'aria-label': `${title} · ${fact.label}: ${value}` };
  return element(
    'div',
    { class: 'search-answer', ...(isAsked ? { 'data-search-answer': '' } : {}), 'data-domain': id.split('/')[0] },
    element('span', { class: 'search-answer-label' }, [title, fact.label, stateOf(id)].filter(Boolean).join(' · ')),
    element(
      'a',
      {
        class: 'search-answer-value',
        href: hitUrl(id, `fact-${fact.id}`),
        ...(isAsked ? option : {}),
      },
      // in a narrow box it breaks between what is set side by side, not within: MySQL·MariaDB·PostgreSQL
      ...value.split(/(?<=·)/).flatMap((part) => [part, element('wbr')]),
    ),
    fact.note === undefined ? undefined : element('span', { class: 'search-answer-note' }, plainInline(fact.note)),
    exam,
    element('a', { class: 'search-answer-source', href: fact.source, rel: 'external' }, '근거: AWS 문서'),
  );
}

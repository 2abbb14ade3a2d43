import type { JSX } from 'preact';
import { plainInline } from '../../model/plain-inline.ts';
import { hitAddress, siteBase } from './address.ts';
import type { Found } from './ask.ts';
import type { OptionProps } from './Hit.tsx';
import { CARDS } from './messages.ko.ts';

interface Props {
  readonly found: Found;
  /** What makes the n-th link an option. */
  readonly option: (at: number) => OptionProps;
}

/** Answers above the results that Enter opens first: one that is only near is none. */
const listAnswers = ({ fact, scenario, pair }: Found): ((option: OptionProps) => JSX.Element)[] => [
  ...(fact === undefined ? [] : [(option: OptionProps) => <Fact fact={fact} option={option} />]),
  ...(scenario?.isSure === true ? [(option: OptionProps) => <Situation scenario={scenario} option={option} />] : []),
  ...(pair === undefined ? [] : [(option: OptionProps) => <Pair pair={pair} option={option} />]),
];

/** How many answers stand above the results. */
export const countAnswers = (found: Found): number => listAnswers(found).length;

/** What answers a query by itself: a number, a situation of the exam, two side by side. */
export const Answers = ({ found, option }: Props): JSX.Element => (
  <>{listAnswers(found).map((answer, at) => answer(option(at)))}</>
);

function Fact({
  fact,
  option,
}: {
  readonly fact: NonNullable<Found['fact']>;
  readonly option: OptionProps;
}): JSX.Element {
  const { value, note, examEra, page } = fact.data;
  return (
    <a {...option} class="search-answer search-fact" href={hitAddress(fact)}>
      <span class="search-answer-label">{`${page} · ${fact.title}`}</span>
      <span class="search-answer-value">{plainInline(value)}</span>
      {examEra !== undefined && <span class="search-answer-note">{CARDS.era(examEra)}</span>}
      {note !== undefined && <span class="search-answer-note">{plainInline(note)}</span>}
    </a>
  );
}

const Situation = ({
  scenario,
  option,
}: {
  readonly scenario: NonNullable<Found['scenario']>;
  readonly option?: OptionProps;
}): JSX.Element => (
  <a {...option} class="search-answer" href={hitAddress(scenario)}>
    <span class="search-answer-label">
      {`${scenario.isSure ? CARDS.situation : CARDS.nearSituation}: ${plainInline(scenario.title)}`}
    </span>
    <span class="search-answer-value">{`→ ${plainInline(scenario.data.choose)}`}</span>
  </a>
);

/** A situation that is near what was asked, below the results: its answer may be another. */
export const NearSituation = ({ found: { scenario } }: { readonly found: Found }): JSX.Element | null =>
  scenario === undefined || scenario.isSure ? null : <Situation scenario={scenario} />;

function Pair({
  pair,
  option,
}: {
  readonly pair: NonNullable<Found['pair']>;
  readonly option: OptionProps;
}): JSX.Element {
  return (
    <a {...option} class="search-answer" href={siteBase() + pair.data.path}>
      <span class="search-answer-label">{CARDS.pair}</span>
      <span class="search-answer-value">{`${pair.title} ${CARDS.sideBySide}`}</span>
    </a>
  );
}

import { best, type Context, type StatementMatcher, type Verdict } from './matcher.ts';
import { ASIDES } from './same-words.ts';
import { TUNING } from './tuning.ts';

/** What the pages of other topics that its words name say of a statement, or say otherwise, for what the page of its section does not say. */
export function judgeElsewhere(
  matcher: StatementMatcher,
  text: string,
  { topic, heading }: Context,
): Verdict | undefined {
  const reading = matcher.read(text);
  const isMeant = matcher.mayDiffer(text, heading);
  // a service that is written as a name, not a word that is one, too: 백업
  const written = matcher.ownersIn({ ...reading, units: reading.units.filter(({ capital }) => capital) });
  const others = matcher.topicsOf(text, heading).filter((one) => one !== topic);
  const verdicts = others.map((one) => matcher.judge(text, { topic: one, heading }));
  const told = verdicts.filter(
    ({ kind, sure, reason, place }) =>
      (kind === 'said' && sure >= TUNING.elsewhere.sure) ||
      (kind === 'differs' &&
        (reason === 'exam-era' ? isMeant(place?.topic ?? '') : written.includes(place?.topic ?? ''))),
  );
  return best(told);
}

/** Tells whether a heading says no more than the names of a topic. */
export const isNameOf = ({ read, lexicon }: StatementMatcher, heading: string, topic: string): boolean =>
  read(heading).units.every(({ keys }) =>
    keys.some((key) => lexicon.owners.get(key)?.includes(topic) === true || ASIDES.has(key)),
  );

import type { Finding } from '../model/finding.ts';
import { isSameQuantity, quantitiesIn } from '../model/quantities.ts';
import { report } from './rules.ts';
import { linesThatSay, type NamedTopic, type TextFile } from './said-values.ts';

/** A fact whose value an author has changed. */
export interface ChangedFact {
  readonly topic: NamedTopic;
  readonly fact: string;
  readonly was: string;
  readonly is: string;
}

/** What may go on saying an old value: what exam material says, and what notes say. */
const SAYS_OLD = /^(?:- )?(?:examEra|notes|called): /;

/** Rule `value-left`: where a fact's value was changed, no line goes on saying the old one without the new. */
export function checkOldValues(changed: readonly ChangedFact[], files: readonly TextFile[]): Finding[] {
  return changed.flatMap(({ topic, fact, was, is }) => {
    const now = quantitiesIn(is);
    const saysNew = (text: string): boolean =>
      quantitiesIn(text).some((said) => now.some((one) => isSameQuantity(said, one)));
    return linesThatSay(files, topic, was, now)
      .filter(({ text }) => !SAYS_OLD.test(text) && !saysNew(text))
      .map((place) =>
        report(
          'value-left',
          place,
          `${topic.id}#${fact}가 “${was}”에서 “${is}”로 바뀌었는데 옛 값이 남았다: ${place.text}`,
        ),
      );
  });
}

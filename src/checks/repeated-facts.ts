import type { Finding } from '../model/finding.ts';
import { factAt } from './fact-fields.ts';
import { report } from './rules.ts';
import { entries, isDraft } from './topic-document.ts';
import type { TopicIndex } from './topic-refs.ts';

const squeeze = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/[`*\s]/g, '');
const withoutFragment = (url: string | undefined): string => (url ?? '').trim().replace(/#.*$/, '');

/**
 * Rule `fact-repeated`: a number stands in one place. Two published topics whose facts have the same value from the same AWS
 * page, under the same label, share one of them instead.
 */
export function checkRepeatedFacts(topics: TopicIndex): Finding[] {
  const seen = new Map<string, string>();
  return [...topics.values()]
    .filter((topic) => !isDraft(topic))
    .flatMap((topic) =>
      entries(topic, 'facts', 'id').flatMap((id): Finding[] => {
        const { texts, line } = factAt(topic, id);
        const key = [
          squeeze(texts.get('label')),
          squeeze(texts.get('value')),
          withoutFragment(texts.get('source')),
        ].join('\n');
        const first = seen.get(key);
        if (first === undefined || first.startsWith(`${topic.id}#`)) {
          seen.set(key, first ?? `${topic.id}#${id.value}`);
          return [];
        }
        return [
          report(
            'fact-repeated',
            { file: topic.path, line },
            `같은 숫자가 ${first}에 있다. facts에서 지우고 sharedFacts에 { id: ${id.value}, from: ${first} }로 적는다.`,
          ),
        ];
      }),
    );
}

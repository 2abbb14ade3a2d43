import type { PathDay } from '../model/exam.ts';
import { placeLinks } from './exam.ts';
import { getRequirementGroups } from './requirements.ts';
import { pageUrl } from './urls.ts';

/** What is done on one day: its parts in their order, each item under the key by which it is ticked. */
export interface PlannedDay {
  readonly title: string;
  readonly parts: readonly {
    readonly name: string;
    readonly items: readonly { readonly title: string; readonly url: string; readonly key: string }[];
  }[];
}

/** The days of a plan as they are shown; throws where one practises a requirement that does not exist. */
export async function planDays(days: readonly PathDay[]): Promise<readonly PlannedDay[]> {
  const requirements = new Map((await getRequirementGroups()).map((group) => [group.id, group.name]));
  /** How often a link has stood on the path: what is read again is ticked again. */
  const times = new Map<string, number>();
  const keyed = (kind: string, id: string): string => {
    const key = `${kind}:${id}`;
    const again = (times.get(key) ?? 0) + 1;
    times.set(key, again);
    return again === 1 ? key : `${key}~${again}`;
  };
  return Promise.all(
    days.map(async ({ title, read, compare, practise }) => ({
      title,
      parts: [
        {
          name: '읽기',
          items: (await placeLinks(read)).map((link) => ({ ...link, key: keyed('read', link.id) })),
        },
        {
          name: '비교하기',
          items: (await placeLinks(compare)).map((link) => ({ ...link, key: keyed('compare', link.id) })),
        },
        {
          name: '풀어 보기',
          items: practise.map((id) => {
            const name = requirements.get(id);
            if (name === undefined) throw new Error(`content/_exam.yaml: practise의 “${id}”: 그런 요구사항이 없다`);
            return { title: name, url: pageUrl(`scenarios/${id}/`), key: keyed('practise', id) };
          }),
        },
      ].filter(({ items }) => items.length > 0),
    })),
  );
}

import { readDiagramFences, readNodeLinks, type DiagramFence } from '../markdown/diagram-fences.ts';
import type { Finding } from '../model/finding.ts';
import { diagramKey, diagramPath, type DiagramMeta } from './store.ts';
import { iconTopics, unlinkedNodes } from './unlinked-nodes.ts';
import { diagramHash } from './version.ts';

/** A topic as the checks see it. */
export interface DiagramTopic {
  /** `<domain>/<slug>`. */
  readonly id: string;
  /** Path relative to the project. */
  readonly path: string;
  readonly text: string;
}

/** One diagram of one topic and what its committed picture is worth. */
export interface DiagramState {
  readonly topic: DiagramTopic;
  readonly fence: DiagramFence;
  readonly key: string;
  readonly state: 'fresh' | 'missing' | 'stale';
}

/** A committed diagram as far as the checks need it. */
type Committed = ReadonlyMap<string, { readonly meta: Pick<DiagramMeta, 'hash'> }>;

/** Compares every named fence with what is committed. */
export function diagramStates(topics: readonly DiagramTopic[], committed: Committed): DiagramState[] {
  return topics.flatMap((topic) =>
    readDiagramFences(topic.text).flatMap((fence): DiagramState[] => {
      if (fence.id === undefined) return [];
      const key = diagramKey(topic.id, fence.id);
      const hash = committed.get(key)?.meta.hash;
      const state = hash === undefined ? 'missing' : hash === diagramHash(fence.source) ? 'fresh' : 'stale';
      return [{ topic, fence, key, state }];
    }),
  );
}

/** Committed diagrams that no fence asks for, as keys. */
export function orphanedDiagrams(topics: readonly DiagramTopic[], committed: Committed): string[] {
  const wanted = new Set(
    topics.flatMap(({ id, text }) => readDiagramFences(text).map((fence) => diagramKey(id, fence.id ?? ''))),
  );
  return [...committed.keys()].filter((key) => !wanted.has(key));
}

const RERUN = 'npm run diagrams를 돌려 커밋한다';

/**
 * Findings about the diagrams of all topics: a fence without an id, an id used twice, a missing title or description, a
 * picture that is missing, stale or no longer asked for, a link to no topic, and a service's icon without its link. Needs no browser.
 */
export function checkDiagrams(topics: readonly DiagramTopic[], committed: Committed): Finding[] {
  const ids = new Set(topics.map(({ id }) => id));
  const icons = iconTopics(topics.flatMap(({ text }) => readDiagramFences(text).map(({ source }) => source)));
  const states = new Map(
    diagramStates(topics, committed).map((state) => [`${state.key}:${state.fence.line}`, state.state]),
  );
  const findings = topics.flatMap((topic) => {
    const seen = new Set<string>();
    return readDiagramFences(topic.text).flatMap((fence) => {
      const state = fence.id === undefined ? undefined : states.get(`${diagramKey(topic.id, fence.id)}:${fence.line}`);
      const twice = fence.id !== undefined && seen.has(fence.id);
      if (fence.id !== undefined) seen.add(fence.id);
      return fenceFindings(fence, { state, twice, ids, icons }).map(([rule, line, message]): Finding => ({
        rule,
        severity: 'error',
        file: topic.path,
        line,
        message,
      }));
    });
  });
  const orphans = orphanedDiagrams(topics, committed).map((key): Finding => ({
    rule: 'diagram-orphan',
    severity: 'error',
    file: diagramPath(key, 'svg'),
    line: 1,
    message: `이 그림을 쓰는 주제가 없다. ${RERUN}`,
  }));
  return [...findings, ...orphans];
}

interface FenceContext {
  readonly state: DiagramState['state'] | undefined;
  readonly twice: boolean;
  readonly ids: ReadonlySet<string>;
  /** Where each icon leads. */
  readonly icons: ReadonlyMap<string, string>;
}

function fenceFindings(
  fence: DiagramFence,
  { state, twice, ids, icons }: FenceContext,
): [rule: string, line: number, message: string][] {
  const found: [string, number, string][] = [];
  if (fence.id === undefined)
    found.push(['diagram-id', fence.line, '그림에 id가 없다. ```mermaid id=request-path 처럼 영문 id를 붙인다']);
  if (twice)
    found.push(['diagram-id', fence.line, `그림 id ${fence.id ?? ''}를 이 주제에서 두 번 쓴다. 다른 id를 붙인다`]);
  for (const name of ['accTitle', 'accDescr'] as const) {
    if (!new RegExp(`^\\s*${name}\\s*[:{]\\s*\\S`, 'm').test(fence.source))
      found.push([
        'diagram-description',
        fence.line,
        `그림에 ${name}이 없다. 그림을 보지 못하는 사람이 읽을 말을 적는다`,
      ]);
  }
  if (state === 'missing')
    found.push(['diagram-missing', fence.line, `그림 ${fence.id ?? ''}가 아직 그려지지 않았다. ${RERUN}`]);
  if (state === 'stale')
    found.push(['diagram-stale', fence.line, `그림 ${fence.id ?? ''}가 바뀐 뒤 다시 그려지지 않았다. ${RERUN}`]);
  for (const { topic, line } of readNodeLinks(fence.source)) {
    if (!ids.has(topic))
      found.push(['diagram-link', fence.line + line, `click이 가리키는 주제 ${topic}가 없다. 슬러그를 확인한다`]);
  }
  for (const { node, topic, line } of unlinkedNodes(fence.source, icons))
    found.push([
      'diagram-unlinked',
      fence.line + line,
      `서비스 노드 ${node}에 링크가 없다. click ${node} "${topic}"를 더한다`,
    ]);
  return found;
}

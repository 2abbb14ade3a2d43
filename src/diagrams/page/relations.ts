import { tellApart } from '../../markdown/tell-apart.ts';
import type { Relation } from '../store.ts';

/** The little of mermaid's databases that is read here; each type of diagram fills its own part. */
export interface DiagramDatabase {
  getData?: () => { nodes: DataNode[]; edges: DataEdge[] };
  getActors?: () => Map<string, { name: string; description: string }>;
  getMessages?: () => Message[];
  LINETYPE?: Readonly<Record<string, number>>;
}

/** A node or boundary of a flowchart or state diagram. */
interface DataNode {
  id: string;
  label?: string | string[];
  parentId?: string;
  isGroup?: boolean;
  shape?: string;
}

/** An edge of a flowchart or state diagram. */
export interface DataEdge {
  start?: string;
  end?: string;
  label?: string;
  pattern?: string;
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
  thickness?: string;
}

interface Message {
  from?: string;
  to?: string;
  message?: string | { text?: string };
  type: number;
}

const oneLine = (text: string): string =>
  text
    .replace(/<br\s*\/?>|\\n|\n/g, ' ')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads the relations of any supported diagram out of mermaid's own database, in the order of the source; `backwards` are the lines
 * of a flowchart that lead to where they begin (`backwards.ts`).
 */
export function readRelations(database: DiagramDatabase, backwards: ReadonlySet<string> = new Set()): Relation[] {
  if (database.getMessages !== undefined && database.getActors !== undefined) return sequenceRelations(database);
  if (database.getData !== undefined) return graphRelations(database.getData(), backwards);
  return [];
}

const STATE_NAMES: Readonly<Record<string, string>> = { stateStart: '시작', stateEnd: '끝' };

/** Nodes and boundaries in the order of the source: of boundaries mermaid gives the last first, an outer one before what it holds. */
function inOrder(nodes: readonly DataNode[], parent?: string): DataNode[] {
  const groups = nodes.filter((node) => node.isGroup === true && node.parentId === parent).toReversed();
  return groups.flatMap((group) => [group, ...inOrder(nodes, group.id)]);
}

/** The number with which a line begins. */
const stepOf = (label: string): number | undefined => (/^[①-⑳]/.test(label) ? (label.codePointAt(0) ?? 0) : undefined);

/** Lines in the order of their steps; one without a number comes after the one before it. */
function inSteps<T extends { readonly label: string }>(lines: readonly T[]): T[] {
  let step = 0;
  return lines
    .map((line) => ({ line, step: (step = stepOf(line.label) ?? step) }))
    .sort((one, other) => one.step - other.step)
    .map(({ line }) => line);
}

function graphRelations(
  { nodes, edges }: { nodes: DataNode[]; edges: DataEdge[] },
  backwards: ReadonlySet<string>,
): Relation[] {
  const isBackwards = ({ start = '', end = '' }: DataEdge): boolean => backwards.has(`${start}_${end}`);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map(
    nodes.map((node) => {
      const label = oneLine(Array.isArray(node.label) ? node.label.join(' ') : (node.label ?? ''));
      return [node.id, STATE_NAMES[node.shape ?? ''] ?? (label === '' ? node.id : label)];
    }),
  );
  const name = (id: string | undefined): string => names.get(id ?? '') ?? id ?? '';
  /** Names of the boundaries around a part, the innermost first. */
  const around = (id: string): string[] => {
    const parent = byId.get(id)?.parentId;
    return parent === undefined ? [] : [name(parent), ...around(parent)];
  };
  /** The name of an end of a line, told from others of that name. */
  const nameOfEnd = (id = ''): string => {
    const twins = nodes.filter((other) => other.id !== id && name(other.id) === name(id));
    return tellApart(
      name(id),
      around(id),
      twins.map((other) => around(other.id)),
    );
  };
  const groups = inOrder(nodes)
    .filter((group) => group.shape !== 'noteGroup' && group.shape !== 'divider')
    .map((group) => ({
      kind: 'group' as const,
      label: name(group.id),
      members: [
        ...nodes.filter((node) => node.isGroup === true).toReversed(),
        ...nodes.filter((node) => node.isGroup !== true),
      ]
        .filter((node) => node.parentId === group.id && STATE_NAMES[node.shape ?? ''] === undefined)
        .map((node) => name(node.id)),
    }));
  const notes = nodes
    .filter((node) => node.shape === 'note')
    .map((note) => ({ kind: 'remark' as const, text: name(note.id) }));
  const lines = edges
    .filter(
      (edge) =>
        edge.thickness !== 'invisible' &&
        !(edge.start ?? '').endsWith('----note') &&
        byId.get(edge.end ?? '')?.shape !== 'note' &&
        byId.get(edge.start ?? '')?.shape !== 'note',
    )
    .map((edge) => ({
      kind: 'edge' as const,
      from: nameOfEnd(isBackwards(edge) ? edge.end : edge.start),
      to: nameOfEnd(isBackwards(edge) ? edge.start : edge.end),
      label: oneLine(edge.label ?? ''),
      dashed: edge.pattern === 'dotted' || edge.pattern === 'dashed',
      both:
        !isBackwards(edge) && edge.arrowTypeStart !== undefined && !/^(?:none|arrow_open)?$/.test(edge.arrowTypeStart),
    }));
  return [...groups.filter((group) => group.members.length > 0), ...inSteps(lines), ...notes];
}

/** Korean openings of sequence blocks, by mermaid's name of their first line. */
const BLOCKS: Readonly<Record<string, string>> = {
  LOOP_START: '반복',
  ALT_START: '경우',
  ALT_ELSE: '다른 경우',
  OPT_START: '선택',
  PAR_START: '동시에',
  PAR_AND: '동시에',
  CRITICAL_START: '반드시',
  CRITICAL_OPTION: '실패하면',
  BREAK_START: '중단',
};

function sequenceRelations(database: DiagramDatabase): Relation[] {
  const actors = database.getActors?.() ?? new Map<string, { description: string }>();
  const name = (id: string | undefined): string => oneLine(actors.get(id ?? '')?.description ?? id ?? '');
  const types = new Map(Object.entries(database.LINETYPE ?? {}).map(([key, value]) => [value, key]));
  return (database.getMessages?.() ?? []).flatMap((message): Relation[] => {
    const type = types.get(message.type) ?? '';
    const text = oneLine(typeof message.message === 'string' ? message.message : (message.message?.text ?? ''));
    if (type === 'NOTE') return [{ kind: 'remark', text: `${name(message.from)}: ${text}` }];
    const block = BLOCKS[type];
    if (block !== undefined) return [{ kind: 'remark', text: `${block}: ${text}` }];
    if (message.from === undefined || message.to === undefined || text === '') return [];
    return [
      {
        kind: 'edge',
        from: name(message.from),
        to: name(message.to),
        label: text,
        dashed: type.startsWith('DOTTED'),
        both: type.startsWith('BIDIRECTIONAL'),
      },
    ];
  });
}

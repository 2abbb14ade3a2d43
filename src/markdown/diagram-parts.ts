import { tellApart } from './tell-apart.ts';

/** A node or a boundary of a flowchart, as its source names it. */
export interface DiagramPart {
  /** `ec2a`. */
  readonly id: string;
  /** Its label: `EC2`; its id where it has none. */
  readonly label: string;
  /** Whether it is a `subgraph`. */
  readonly isBoundary: boolean;
  /** Ids of the boundaries that it lies in, the outermost first. */
  readonly inside: readonly string[];
}

/** Lines of a flowchart that name no node. */
const OTHER_LINES = /^(?:accTitle|accDescr|class|classDef|click|direction|flowchart|graph|linkStyle|style|%%)\b|^%%|^$/;
const SUBGRAPH = /^subgraph\s+(\w+)\s*(?:\[\s*"?([^"\]]*)"?\s*\])?/;
/** A node with what gives it its shape: `x@{ … }`, `x["…"]`, `x(["…"])`, `x{"…"}`. */
const SHAPED = /(\w+)(@\{[^}]*\}|[[({]+\s*(?:"[^"]*"|[^\])}"]*)\s*[\])}]+)/g;
const ARROW = /\s[<xo]?(?:-{2,}|={2,}|-\.+-)[>xo]?(?=\s|$)/g;

/** Tells whether a source is a flowchart, whose parts have names. */
export const isFlowchart = (source: string): boolean => /^\s*(?:%%.*\n\s*)*(?:flowchart|graph)\b/.test(source);

/** The parts of a flowchart by id, in the order of the source; none for other kinds of diagrams. */
export function readDiagramParts(source: string): ReadonlyMap<string, DiagramPart> {
  const parts = new Map<string, DiagramPart>();
  if (!isFlowchart(source)) return parts;
  const open: string[] = [];
  const add = (id: string, label: string | undefined, isBoundary = false): void => {
    const known = parts.get(id);
    // What an edge names first stands where it is described later.
    if (known === undefined || (label !== undefined && known.label === id))
      parts.set(id, { id, label: label?.replace(/<br\s*\/?>/g, ' ') ?? id, isBoundary, inside: [...open] });
  };
  for (const line of source.split('\n').map((text) => text.trim())) {
    const [, boundary, title] = SUBGRAPH.exec(line) ?? [];
    if (boundary !== undefined) {
      add(boundary, title, true);
      open.push(boundary);
    } else if (line === 'end') {
      open.pop();
    } else if (!OTHER_LINES.test(line)) {
      const names = line.replace(SHAPED, (_, id: string, shape: string) => {
        add(id, /"([^"]*)"\s*(?:,|[\])}])/.exec(shape.replace(/.*\blabel\s*:/, ''))?.[1]);
        return id;
      });
      for (const id of ` ${names.replace(/\|[^|]*\|/g, ' ')}`.replace(ARROW, ' ').matchAll(/\w+/g))
        add(id[0], undefined);
    }
  }
  return parts;
}

/**
 * What these parts of a flowchart are called, for a sentence: `대기 DB RDS`; where others have the same name, with the innermost
 * boundary that tells them apart: `앱 서버 EC2(AZ c)`. What is not in it is left out.
 */
export function namesOfParts(source: string, ids: readonly string[]): readonly string[] {
  const parts = readDiagramParts(source);
  const around = ({ inside }: DiagramPart): readonly string[] =>
    inside.map((id) => parts.get(id)?.label ?? id).toReversed();
  return ids.flatMap((id) => {
    const part = parts.get(id);
    if (part === undefined) return [];
    const twins = [...parts.values()].filter((other) => other !== part && other.label === part.label);
    return tellApart(part.label, around(part), twins.map(around));
  });
}

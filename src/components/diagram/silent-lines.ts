/** A line between two parts, as the picture draws it. */
export interface Line {
  readonly from: string;
  readonly to: string;
  /** Drawn with a head at each end, or with none. */
  readonly isTwoWay: boolean;
}

/** What has become of the parts and lines of a picture. */
export interface Fate {
  /** The nodes that an end of a line stands for: itself, or all that lie in a boundary. */
  readonly nodesOf: (end: string) => readonly string[];
  readonly isDown: (node: string) => boolean;
  /** Whether a line goes on as part of the way that is left. */
  readonly isLit: (line: Line) => boolean;
  /** Whether a line is known to carry nothing: it is cut, or nobody uses it then. */
  readonly isIdle: (line: Line) => boolean;
  /** Parts that the way that is left goes through. */
  readonly way: readonly string[];
}

/** Which ends something comes from, where it comes from `starts` and goes along `lines`. */
function flow(
  lines: readonly Line[],
  starts: readonly string[],
  { nodesOf, isDown }: Pick<Fate, 'nodesOf' | 'isDown'>,
): (end: string) => boolean {
  const reached = new Set<string>();
  const reach = (ids: readonly string[]): void => {
    for (const id of ids) if (!isDown(id)) reached.add(id);
  };
  const gives = (end: string): boolean => nodesOf(end).some((id) => reached.has(id));
  reach(starts);
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { from, to, isTwoWay } of lines) {
      if (gives(from)) reach(nodesOf(to));
      if (isTwoWay && gives(to)) reach(nodesOf(from));
    }
  }
  return gives;
}

/**
 * The lines that carry nothing any more: from or to what is down, idle, or behind those, so that nothing comes to where they begin.
 * What goes towards something that has stopped still goes there.
 */
export function silentLines(lines: readonly Line[], fate: Fate): Line[] {
  const { nodesOf, isDown, isLit, isIdle, way } = fate;
  const led = new Set(lines.flatMap(({ from, to, isTwoWay }) => [to, ...(isTwoWay ? [from] : [])]).flatMap(nodesOf));
  const sources = lines.flatMap(({ from }) => nodesOf(from)).filter((id) => !led.has(id));
  const isOut = (end: string): boolean => nodesOf(end).length > 0 && nodesOf(end).every(isDown);
  const open = lines.filter((line) => isLit(line) || !(isOut(line.from) || isOut(line.to) || isIdle(line)));
  const before = flow(lines, sources, { nodesOf, isDown: () => false });
  const now = flow(open, [...sources, ...way.flatMap(nodesOf)], fate);
  const carries = (gives: (end: string) => boolean, { from, to, isTwoWay }: Line): boolean =>
    gives(from) || (isTwoWay && gives(to));
  return lines.filter(
    (line) => !isLit(line) && (!open.includes(line) || (carries(before, line) && !carries(now, line))),
  );
}

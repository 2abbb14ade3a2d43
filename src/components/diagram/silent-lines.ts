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
  /** What has failed, and what waits with it. */
  readonly isDown: (node: string) => boolean;
  /** What is called as ever, and waits for what has failed. */
  readonly isWaiting: (node: string) => boolean;
  /** What is waited for and goes on: only some of what it does has failed. */
  readonly isPartly: (node: string) => boolean;
  /** Whether a line goes on as part of the way that is left, or since what it leads to is called and only then fails. */
  readonly isLit: (line: Line) => boolean;
  /** Whether a line is known to go on as ever, though what is at its end has stopped. */
  readonly isUsual: (line: Line) => boolean;
  /** Whether a line is known to carry nothing: it is cut, or nobody uses it then. */
  readonly isIdle: (line: Line) => boolean;
  /** Parts that the way that is left goes through. */
  readonly way: readonly string[];
}

type Parts = Pick<Fate, 'nodesOf' | 'isDown' | 'isWaiting' | 'isPartly'>;

/** Along which lines something goes, where it comes from `starts`. What waits calls nothing but what it waits for. */
function flow(lines: readonly Line[], starts: readonly string[], parts: Parts): (line: Line) => boolean {
  const { nodesOf, isDown, isWaiting, isPartly } = parts;
  const [live, held] = [new Set<string>(), new Set<string>()];
  const reach = (ids: readonly string[]): void => {
    for (const id of ids)
      if (!isDown(id)) live.add(id);
      else if (isWaiting(id)) held.add(id);
  };
  /** The nodes at one end to which something goes from the other. */
  const reached = (from: string, to: string): readonly string[] => {
    if (nodesOf(from).some((id) => live.has(id))) return nodesOf(to);
    return nodesOf(from).some((id) => held.has(id)) ? nodesOf(to).filter((id) => isWaiting(id) || isPartly(id)) : [];
  };
  reach(starts);
  for (let before = -1; before < live.size + held.size;) {
    before = live.size + held.size;
    for (const { from, to, isTwoWay } of lines) {
      reach(reached(from, to));
      if (isTwoWay) reach(reached(to, from));
    }
  }
  return ({ from, to, isTwoWay }) => reached(from, to).length > 0 || (isTwoWay && reached(to, from).length > 0);
}

/**
 * The lines that carry nothing any more: from or to what is down, idle, or behind those, so that nothing comes to where they begin.
 * What goes towards something that has stopped still goes there, and what waits is still called.
 */
export function silentLines(lines: readonly Line[], fate: Fate): Line[] {
  const { nodesOf, isDown, isWaiting, isLit, isIdle, way } = fate;
  const led = new Set(lines.flatMap(({ from, to, isTwoWay }) => [to, ...(isTwoWay ? [from] : [])]).flatMap(nodesOf));
  const sources = lines.flatMap(({ from }) => nodesOf(from)).filter((id) => !led.has(id));
  const isOut = (end: string): boolean =>
    nodesOf(end).length > 0 && nodesOf(end).every(isDown) && !nodesOf(end).some(isWaiting);
  const open = lines.filter((line) => isLit(line) || !(isOut(line.from) || isOut(line.to) || isIdle(line)));
  const before = flow(lines, sources, { ...fate, isDown: () => false });
  const now = flow(open, [...sources, ...way.flatMap(nodesOf)], fate);
  return lines.filter((line) => !isLit(line) && (!open.includes(line) || (before(line) && !now(line))));
}

/**
 * Of the lines that are not `silent` those on which what has stopped is called and does not answer: none that ends there is as ever, but
 * those of the way that is left and those that are known to be.
 */
export function failingLines(lines: readonly Line[], silent: readonly Line[], fate: Fate): Line[] {
  const hasStopped = (end: string): boolean => fate.nodesOf(end).length > 0 && fate.nodesOf(end).every(fate.isDown);
  return lines.filter(
    (line) =>
      !silent.includes(line) &&
      !fate.isLit(line) &&
      !fate.isUsual(line) &&
      (hasStopped(line.from) || hasStopped(line.to)),
  );
}

/** `w <---|"받아 씀"| net`, dashed `w <-.-|…| net`: laid out from `w` to `net`, and leads to `w`. */
const BACKWARDS = /^([ \t]*(\w+) <)(?:(--)-|(-\.-))(?=[|\s])(.*\s(\w+)[ \t]*)$/gm;

/** A source that mermaid draws, and the lines of it that lead against the way in which they are laid out, as `w_net`. */
interface Turned {
  readonly source: string;
  readonly backwards: ReadonlySet<string>;
}

/** Gives lines that lead backwards a head at each end, which is all that mermaid has; {@link turnLines} takes the other. */
export function findBackwards(written: string): Turned {
  const backwards = new Set([...written.matchAll(BACKWARDS)].map(([, , to = '', , , , from = '']) => `${to}_${from}`));
  return { source: written.replace(BACKWARDS, '$1$3$4>$5'), backwards };
}

/** Takes from lines that lead backwards the head at their end, and names them by the way they lead. */
export function turnLines(svg: SVGSVGElement, backwards: ReadonlySet<string>): void {
  for (const line of svg.querySelectorAll('[data-id]')) {
    const [, to = '', from = '', count = ''] =
      /^L_([^\W_]+)_([^\W_]+)_(\d+)$/.exec(line.getAttribute('data-id') ?? '') ?? [];
    if (!backwards.has(`${to}_${from}`)) continue;
    line.setAttribute('data-id', `L_${from}_${to}_${count}`);
    line.removeAttribute('marker-end');
  }
}

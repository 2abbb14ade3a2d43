import type { Icon, Label, PicturePart, Shape } from '../picture.ts';

/** Korean words for the block names mermaid writes into the corner of a sequence block. */
const BLOCK_NAMES: Readonly<Record<string, string>> = {
  loop: '반복',
  alt: '경우',
  opt: '선택',
  par: '동시',
  critical: '필수',
  break: '중단',
};

/** Space between a boundary's frame and its title, in units. */
const TITLE_INSET = 12;
/** How much larger than drawn a title is measured (theme.ts), which makes its boundary wide enough for the inset. */
const TITLE_RESERVE = 4;

const mapLines = (label: Label, change: (line: Label['lines'][number]) => Label['lines'][number]): Label => ({
  ...label,
  lines: label.lines.map(change),
});

/** A label by what its element is: Korean names of blocks, and a halo where lines of a sequence run behind it. */
export function adjustLabel(element: Element, label: Label): Label {
  if (element.classList.contains('labelText'))
    return mapLines(label, (line) => ({ ...line, text: BLOCK_NAMES[line.text] ?? line.text }));
  return element.matches('.messageText, .loopText') ? { ...label, halo: 'var(--diagram-canvas)' } : label;
}

const isLabel = (item: PicturePart['items'][number]): item is Label => item.kind === 'label';
const isFrame = (item: PicturePart['items'][number]): item is Shape => item.kind === 'shape' && item.tag === 'rect';

/** A label of a finished part: titles in the top left corner of their boundary, names of states in the middle of their box. */
function placeLabel({ role, box }: PicturePart, label: Label): Label {
  if (box === undefined) return label;
  if (role === 'boundary')
    return {
      ...mapLines(label, (line) => ({ ...line, x: box.x + TITLE_INSET, y: line.y + 5 })),
      size: label.size - TITLE_RESERVE,
      bold: true,
      anchor: 'start',
    };
  if (role === 'node' && label.anchor === 'start')
    return { ...mapLines(label, (line) => ({ ...line, x: box.x + box.width / 2 })), anchor: 'middle' };
  return label;
}

/**
 * Settles labels: titles of boundaries go to their corner and above the lines, and what stands free (they and the names of
 * icons) gets a halo in the colour it stands on, so that no line touches its letters.
 */
export function settleLabels(parts: readonly PicturePart[]): PicturePart[] {
  const frames = parts.filter(({ role, box }) => role === 'boundary' && box !== undefined);
  const groundOf = ({ lines: [line] }: Label): string => {
    const isAround = ({ box }: PicturePart): boolean =>
      box !== undefined &&
      line !== undefined &&
      line.x >= box.x &&
      line.x <= box.x + box.width &&
      line.y >= box.y &&
      line.y <= box.y + box.height;
    // Mermaid draws outer boundaries first: the last match is the innermost.
    return frames.findLast(isAround)?.items.find(isFrame)?.attributes.fill ?? 'var(--diagram-canvas)';
  };
  const settled = parts.map((part): PicturePart => {
    const isFree = part.role === 'boundary' || part.items.some((item): item is Icon => item.kind === 'icon');
    const settle = (label: Label): Label => {
      const placed = placeLabel(part, label);
      return isFree ? { ...placed, halo: groundOf(placed) } : placed;
    };
    return { ...part, items: part.items.map((item) => (isLabel(item) ? settle(item) : item)) };
  });
  const titles = settled
    .filter(({ role }) => role === 'boundary')
    .map(({ role, name, items }): PicturePart => ({ role, name, items: items.filter(isLabel) }));
  const others = settled.map((part) =>
    part.role === 'boundary' ? { ...part, items: part.items.filter((item) => !isLabel(item)) } : part,
  );
  const above = others.findIndex(({ role }) => role === 'edge-label' || role === 'node' || role === 'note');
  return others.toSpliced(above < 0 ? others.length : above, 0, ...titles.filter(({ items }) => items.length > 0));
}

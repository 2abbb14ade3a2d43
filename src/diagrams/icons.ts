/** One service icon as it is committed: its drawing without the background's gradient, which many icons share. */
export interface DiagramIcon {
  /** SVG inside a 256 × 256 box. */
  readonly body: string;
  /** Gradient of the background square from bottom left to top right, when the icon has one. */
  readonly gradient?: readonly [string, string];
}

/** Icons by name: `{ "aws-s3": { body: "…", gradient: ["#1b660f", "#6cae3e"] } }`. */
export type IconSet = Readonly<Record<string, DiagramIcon>>;

/**
 * Name of an icon in the set by what an author writes, or `undefined` for another set: `"logos:aws-s3" → "aws-s3"`,
 * `"saa:nat-gateway" → "saa-nat-gateway"`.
 */
export function iconName(reference: string): string | undefined {
  const [, set, name = ''] = /^(logos|saa):([a-z0-9-]+)$/.exec(reference) ?? [];
  if (set === undefined) return undefined;
  return set === 'saa' ? `saa-${name}` : name;
}

/** Id of the gradient that icons of the same background share. */
export const gradientId = ([from, to]: readonly [string, string]): string => `icon-${from.slice(1)}-${to.slice(1)}`;

/**
 * The hidden sprite of a page: one `<symbol id="icon-aws-s3">` per icon used and each gradient once; `""` without icons. Throws when an icon is not in the set.
 */
export function emitSprite(names: Iterable<string>, icons: IconSet): string {
  const used = [...new Set(names)].sort();
  if (used.length === 0) return '';
  const gradients = new Map<string, readonly [string, string]>();
  const symbols = used.map((name) => {
    const icon = icons[name];
    if (icon === undefined)
      throw new Error(`아이콘 ${name}이 content/_diagrams/_icons.json에 없다. npm run diagrams를 돌린다`);
    if (icon.gradient !== undefined) gradients.set(gradientId(icon.gradient), icon.gradient);
    return `<symbol id="icon-${name}" viewBox="0 0 256 256">${icon.body}</symbol>`;
  });
  const shared = [...gradients].map(
    ([id, [from, to]]) =>
      `<linearGradient id="${id}" x1="0" x2="1" y1="1" y2="0"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="diagram-icons" width="0" height="0" aria-hidden="true" focusable="false">${shared.join('')}${symbols.join('')}</svg>`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { IconSet } from './icons.ts';

/** Folder of the committed diagrams, relative to the project. */
export const DIAGRAM_FOLDER = 'content/_diagrams';

const relation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('edge'),
    from: z.string(),
    to: z.string(),
    label: z.string(),
    dashed: z.boolean(),
    both: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('group'), label: z.string(), members: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('remark'), text: z.string() }),
]);

/** One line of a diagram read aloud. */
export type Relation = z.output<typeof relation>;

const diagramMeta = z.strictObject({
  /** {@link diagramHash} of the source it was drawn from. */
  hash: z.string(),
  /** Mermaid's name of the type: `flowchart-v2`, `sequence`, `stateDiagram`. */
  type: z.string(),
  title: z.string(),
  description: z.string(),
  /** Icons used, by name. */
  icons: z.array(z.string()),
  /** Topics its nodes link to. */
  topics: z.array(z.string()),
  relations: z.array(relation),
});

/** What stands next to a committed SVG. */
export type DiagramMeta = z.output<typeof diagramMeta>;

/** A committed diagram. */
export interface CommittedDiagram {
  readonly meta: DiagramMeta;
  readonly svg: string;
  /** The same for phones, where the picture is too wide for them. */
  readonly narrow?: string;
  /** The same from left to right for wide screens, where the picture is a tall one. */
  readonly landscape?: string;
}

/** `diagramKey("storage/s3", "put-and-events") → "storage/s3/put-and-events"`, the name of a diagram on the whole site. */
export const diagramKey = (topic: string, id: string): string => `${topic}/${id}`;

/** Other forms that a drawing may have besides its own. */
export const VARIANTS = ['narrow', 'landscape'] as const;
type Variant = (typeof VARIANTS)[number];

/** Path of one file of a diagram, relative to the project: `content/_diagrams/storage/s3/put-and-events.svg`. */
export const diagramPath = (key: string, extension: 'svg' | 'json' | `${Variant}.svg`): string =>
  `${DIAGRAM_FOLDER}/${key}.${extension}`;

/** Takes the text of a diagram's files. Throws when the description is malformed. */
export const parseDiagram = (
  json: string,
  svg: string,
  variants: Pick<CommittedDiagram, Variant> = {},
): CommittedDiagram => ({
  meta: diagramMeta.parse(JSON.parse(json)),
  svg: svg.trim(),
  ...variants,
});

/** Reads one committed diagram, or `undefined` when its files are not both there and whole. */
export function readDiagram(root: string, key: string): CommittedDiagram | undefined {
  const [svg, json] = [join(root, diagramPath(key, 'svg')), join(root, diagramPath(key, 'json'))];
  if (!existsSync(svg) || !existsSync(json)) return undefined;
  try {
    const variants = VARIANTS.map((name) => [name, join(root, diagramPath(key, `${name}.svg`))] as const)
      .filter(([, path]) => existsSync(path))
      .map(([name, path]) => [name, readFileSync(path, 'utf8').trim()] as const);
    return parseDiagram(readFileSync(json, 'utf8'), readFileSync(svg, 'utf8'), Object.fromEntries(variants));
  } catch {
    // A damaged file is as good as none: rendering writes it anew.
    return undefined;
  }
}

/** Reads every committed diagram by its key. */
export function readDiagrams(root: string): Map<string, CommittedDiagram> {
  const folder = join(root, DIAGRAM_FOLDER);
  if (!existsSync(folder)) return new Map();
  const keys = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^.]+\.svg$/.test(path))
    .map((path) => path.slice(0, -'.svg'.length))
    .sort();
  return new Map(
    keys.flatMap((key) => {
      const diagram = readDiagram(root, key);
      return diagram === undefined ? [] : [[key, diagram] as const];
    }),
  );
}

/** File with the drawings of all icons in use, relative to the project. */
export const ICON_FILE = `${DIAGRAM_FOLDER}/_icons.json`;

const iconFile = z.object({
  icons: z.record(
    z.string(),
    z.strictObject({ body: z.string(), gradient: z.tuple([z.string(), z.string()]).exactOptional() }),
  ),
});

/** Takes the text of the icon file. Throws when it is malformed. */
export const parseIcons = (json: string): IconSet => iconFile.parse(JSON.parse(json)).icons;

/** Reads the committed icons; none when the file is missing. */
export function readIcons(root: string): IconSet {
  const path = join(root, ICON_FILE);
  return existsSync(path) ? parseIcons(readFileSync(path, 'utf8')) : {};
}

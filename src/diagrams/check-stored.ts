import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZodError } from 'zod';
import type { Finding } from '../model/finding.ts';
import { DIAGRAM_FOLDER, ICON_FILE, parseDiagram, parseIcons } from './store.ts';
import { emitSprite, type IconSet } from './icons.ts';

const REDRAW = 'npm run diagrams로 다시 그린다';

/** What a broken record says of itself, in a few words. */
function reasonOf(cause: unknown): string {
  if (cause instanceof ZodError)
    return cause.issues
      .slice(0, 3)
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}

/** Line of a JSON text on which its reader stopped: `… at position 12 …`. */
function lineOf(text: string, cause: unknown): number {
  const [, position] = /position (\d+)/.exec(cause instanceof Error ? cause.message : '') ?? [];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}

/** The drawing of one icon as a page gets it, so that it can be judged like any other: `{ path, text: "<svg …" }`. */
interface StoredIcon {
  readonly path: string;
  readonly text: string;
}

/** What lies in the folder of diagrams, as files. */
export interface Stored {
  /** Rule `diagram-record`: a description or the list of icons that cannot be read, or a file without its other half. */
  readonly findings: readonly Finding[];
  readonly icons: readonly StoredIcon[];
}

/** Reads the records next to the committed drawings. Never throws; a project without diagrams has none. */
export function checkStored(root: string): Stored {
  const folder = join(root, DIAGRAM_FOLDER);
  if (!existsSync(folder)) return { findings: [], icons: [] };
  const findings: Finding[] = [];
  const say = (file: string, line: number, message: string): void => {
    findings.push({ rule: 'diagram-record', severity: 'error', file, line, message });
  };
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^[_.]/.test(path))
    .sort();
  const names = new Set(paths);
  let icons: IconSet = {};
  const parse = <T>(path: string, read: (text: string) => T): T | undefined => {
    const text = readFileSync(join(root, path), 'utf8');
    try {
      return read(text);
    } catch (cause) {
      say(path, lineOf(text, cause), `그림의 기록을 읽을 수 없다(${reasonOf(cause)}). ${REDRAW}`);
      return undefined;
    }
  };
  if (existsSync(join(root, ICON_FILE))) icons = parse(ICON_FILE, parseIcons) ?? {};
  for (const path of paths) {
    const file = `${DIAGRAM_FOLDER}/${path}`;
    const [, stem = path, ending] = /^(.*?)(?:\.narrow|\.landscape)?\.(svg|json)$/.exec(path) ?? [];
    if (ending === undefined) say(file, 1, '그림도 그림의 기록도 아니다. 지운다');
    else if (!names.has(`${stem}.${ending === 'svg' ? 'json' : 'svg'}`))
      say(file, 1, `짝이 되는 ${ending === 'svg' ? '기록(.json)' : '그림(.svg)'}이 없다. ${REDRAW}`);
    if (ending !== 'json') continue;
    const meta = parse(file, (text) => parseDiagram(text, '').meta);
    const unknown = meta?.icons.find((icon) => !Object.hasOwn(icons, icon));
    if (unknown !== undefined) say(file, 1, `아이콘 ${unknown}이 ${ICON_FILE}에 없다. ${REDRAW}`);
  }
  const drawn = Object.keys(icons).map((name) => ({ path: ICON_FILE, text: emitSprite([name], icons) }));
  return { findings, icons: drawn };
}

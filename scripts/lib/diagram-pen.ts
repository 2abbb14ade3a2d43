import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGlyphs } from '../../src/diagrams/glyphs.ts';
import type { IconSet } from '../../src/diagrams/icons.ts';
import { isFailure, openRenderer } from '../../src/diagrams/render.ts';
import type { DiagramState } from '../../src/diagrams/status.ts';
import { diagramPath, ICON_FILE, readDiagrams, VARIANTS, type CommittedDiagram } from '../../src/diagrams/store.ts';
import { takeApart } from '../../src/diagrams/take-apart.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findBrowser } from './browser.ts';
import { placeIn } from './place-in.ts';

/** Icon drawings by name: those of the icon package (CC0), and our own for services it lacks. */
function readIconDrawings(root: string): IconSet {
  const path = join(root, 'node_modules/@iconify-json/logos/icons.json');
  const { icons } = JSON.parse(readFileSync(path, 'utf8')) as {
    icons: Record<string, { body: string; width?: number; height?: number }>;
  };
  const square = Object.entries(icons).filter(
    ([name, icon]) => name.startsWith('aws-') && icon.width === undefined && icon.height === undefined,
  );
  return {
    ...Object.fromEntries(square.map(([name, icon]) => [name, takeApart(name, icon.body)])),
    ...readGlyphs(root),
  };
}

function writeDiagram(root: string, key: string, diagram: CommittedDiagram): void {
  writeFileSync(placeIn(root, diagramPath(key, 'svg')), `${diagram.svg}\n`);
  for (const name of VARIANTS) {
    const [path, svg] = [join(root, diagramPath(key, `${name}.svg`)), diagram[name]];
    if (svg === undefined) rmSync(path, { force: true });
    else writeFileSync(path, `${svg}\n`);
  }
  writeFileSync(join(root, diagramPath(key, 'json')), `${JSON.stringify(diagram.meta, null, 2)}\n`);
}

function writeIcons(root: string, drawings: IconSet): void {
  const used = [...new Set([...readDiagrams(root).values()].flatMap(({ meta }) => meta.icons))].sort();
  const icons = Object.fromEntries(used.map((name) => [name, drawings[name]]));
  const licence = {
    aws: 'SVG Logos by Gil Barbara, CC0-1.0, https://github.com/gilbarbara/logos. AWS service names and logos are trademarks of Amazon.com, Inc.',
    saa: 'Drawn for this site (content/_diagrams/_glyphs.yaml), CC BY 4.0.',
  };
  writeFileSync(join(root, ICON_FILE), `${JSON.stringify({ licence, icons }, null, 2)}\n`);
}

/** Draws fences into `content/_diagrams`. */
export interface DiagramPen {
  /** Draws one fence and writes its files; hands back what is wrong with it instead, when it cannot be drawn. */
  readonly draw: (state: DiagramState) => Promise<Finding | undefined>;
  /** Writes the drawings of the icons in use. */
  readonly writeIcons: () => void;
  /** Writes the icons and closes the browser. */
  readonly close: () => Promise<void>;
}

/** Opens a pen on the local Chromium for a project. Throws a Korean message when there is no browser. */
export async function openPen(root: string): Promise<DiagramPen> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('Chromium이 없다. 설치하거나 CHROME_PATH에 브라우저 경로를 준다');
  const drawings = readIconDrawings(root);
  const renderer = await openRenderer(browser, Object.keys(drawings));
  return {
    async draw({ topic, fence, key }) {
      const result = await renderer.render({ id: fence.id ?? '', source: fence.source });
      if (!isFailure(result)) {
        writeDiagram(root, key, result);
        return undefined;
      }
      const line = fence.line + (result.line ?? 0);
      return { rule: 'diagram-syntax', severity: 'error', file: topic.path, line, message: result.message };
    },
    writeIcons: () => {
      writeIcons(root, drawings);
    },
    async close() {
      await renderer.close();
      writeIcons(root, drawings);
    },
  };
}

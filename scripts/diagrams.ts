/**
 * Draws the Mermaid fences that changed and keeps content/_diagrams in step with the topics.
 *
 * `node scripts/diagrams.ts [--check] [--all] [topic…]`: `--check` only says what is missing or stale (exit 1), `--all`
 * draws everything anew, topics (`storage/s3`) narrow what is drawn.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGlyphs } from '../src/diagrams/glyphs.ts';
import { takeApart, type IconSet } from '../src/diagrams/icons.ts';
import { isFailure, openRenderer } from '../src/diagrams/render.ts';
import { checkDiagrams, diagramStates, orphanedDiagrams, type DiagramState } from '../src/diagrams/status.ts';
import { diagramPath, ICON_FILE, readDiagrams, type CommittedDiagram } from '../src/diagrams/store.ts';
import { formatFinding } from '../src/model/finding.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { findBrowser } from './lib/browser.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
});

const topics = readTopicFiles(root);
const committed = readDiagrams(root);
const chosen = (topic: string): boolean => positionals.length === 0 || positionals.includes(topic);

/** Icon drawings by name: those of the icon package (CC0), and our own for services it lacks. */
function readIconDrawings(): IconSet {
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

function writeDiagram(key: string, { meta, svg }: CommittedDiagram): void {
  mkdirSync(dirname(join(root, diagramPath(key, 'svg'))), { recursive: true });
  writeFileSync(join(root, diagramPath(key, 'svg')), `${svg}\n`);
  writeFileSync(join(root, diagramPath(key, 'json')), `${JSON.stringify(meta, null, 2)}\n`);
}

function writeIcons(drawings: IconSet): void {
  const used = [...new Set([...readDiagrams(root).values()].flatMap(({ meta }) => meta.icons))].sort();
  const icons = Object.fromEntries(used.map((name) => [name, drawings[name]]));
  const licence = {
    aws: 'SVG Logos by Gil Barbara, CC0-1.0, https://github.com/gilbarbara/logos. AWS service names and logos are trademarks of Amazon.com, Inc.',
    saa: 'Drawn for this site (content/_diagrams/_glyphs.yaml), CC BY 4.0.',
  };
  writeFileSync(join(root, ICON_FILE), `${JSON.stringify({ licence, icons }, null, 2)}\n`);
}

async function drawAll(wanted: readonly DiagramState[]): Promise<number> {
  const drawings = readIconDrawings();
  const browser = findBrowser();
  if (browser === undefined) throw new Error('Chromium이 없다. 설치하거나 CHROME_PATH에 브라우저 경로를 준다');
  const renderer = await openRenderer(browser, Object.keys(drawings));
  let failures = 0;
  try {
    for (const { topic, fence, key } of wanted) {
      const result = await renderer.render({ id: fence.id ?? '', source: fence.source });
      if (isFailure(result)) {
        failures += 1;
        const finding = {
          rule: 'diagram-syntax',
          severity: 'error',
          file: topic.path,
          line: fence.line + (result.line ?? 0),
          message: result.message,
        } as const;
        console.error(formatFinding(finding));
      } else {
        writeDiagram(key, result);
        console.log(`그림 ${key}`);
      }
    }
  } finally {
    await renderer.close();
  }
  writeIcons(drawings);
  return failures;
}

if (values.check) {
  const findings = checkDiagrams(topics, committed);
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length === 0) console.log(`그림 ${committed.size}개가 모두 원본과 맞는다`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  for (const key of orphanedDiagrams(topics, committed)) {
    rmSync(join(root, diagramPath(key, 'svg')));
    rmSync(join(root, diagramPath(key, 'json')));
    console.log(`지움 ${key}`);
  }
  const wanted = diagramStates(topics, committed).filter(
    ({ topic, state }) => chosen(topic.id) && (values.all || state !== 'fresh'),
  );
  const failures = wanted.length === 0 ? 0 : await drawAll(wanted);
  console.log(`그린 그림 ${wanted.length - failures}개, 실패 ${failures}개`);
  process.exitCode = failures === 0 ? 0 : 1;
}

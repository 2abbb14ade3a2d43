/**
 * Draws the Mermaid fences that changed and keeps content/_diagrams in step with the topics.
 *
 * `node scripts/diagrams.ts [--check] [--all] [topic…]`: `--check` only says what is missing or stale (exit 1), `--all`
 * draws everything anew, topics (`storage/s3`) narrow what is drawn.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkDiagrams, diagramStates, orphanedDiagrams, type DiagramState } from '../src/diagrams/status.ts';
import { diagramPath, readDiagrams, VARIANTS } from '../src/diagrams/store.ts';
import { formatFinding } from '../src/model/finding.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { openPen } from './lib/diagram-pen.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = readArguments('쓰는 법: npm run diagrams [-- --check | --all] [주제…]', {
  allowPositionals: true,
  options: { check: FLAG, all: FLAG },
});

const topics = readTopicFiles(root);
const committed = readDiagrams(root);
const chosen = (topic: string): boolean => positionals.length === 0 || positionals.includes(topic);

async function drawAll(wanted: readonly DiagramState[]): Promise<number> {
  const pen = await openPen(root);
  let failures = 0;
  try {
    for (const state of wanted) {
      const finding = await pen.draw(state);
      if (finding === undefined) console.log(`그림 ${state.key}`);
      else {
        failures += 1;
        console.error(formatFinding(finding));
      }
    }
  } finally {
    await pen.close();
  }
  return failures;
}

if (values.check) {
  const findings = checkDiagrams(topics, committed);
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length === 0) console.log(`그림 ${committed.size}개가 모두 원본과 맞는다`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  for (const key of orphanedDiagrams(topics, committed)) {
    for (const ending of ['svg', 'json', ...VARIANTS.map((name) => `${name}.svg` as const)] as const)
      rmSync(join(root, diagramPath(key, ending)), { force: true });
    console.log(`지움 ${key}`);
  }
  const wanted = diagramStates(topics, committed).filter(
    ({ topic, state }) => chosen(topic.id) && (values.all || state !== 'fresh'),
  );
  const failures = wanted.length === 0 ? 0 : await drawAll(wanted);
  console.log(`그린 그림 ${wanted.length - failures}개, 실패 ${failures}개`);
  process.exitCode = failures === 0 ? 0 : 1;
}

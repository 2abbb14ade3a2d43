import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { diagramStates, type DiagramState } from '../../src/diagrams/status.ts';
import { readDiagrams } from '../../src/diagrams/store.ts';
import { readTopicFiles } from '../../src/markdown/topic-files.ts';
import { formatFinding } from '../../src/model/finding.ts';
import type { DiagramPen } from './diagram-pen.ts';

/** What `npm run dev` has for diagrams. */
export interface DevDiagrams {
  /** Watches the topics, draws what changed and reloads the page. */
  readonly integration: AstroIntegration;
  /** Says why a diagram is not up to date, for the page: what is wrong with its source, or that it is being drawn. */
  readonly explain: (key: string) => string;
}

/** The browser, its driver and what tidies drawings are loaded when there is something to draw. */
const openPen = async (root: string): Promise<DiagramPen> => (await import('./diagram-pen.ts')).openPen(root);

/** Draws diagrams while an author writes. Never ends the server: what goes wrong is said in the terminal and on the page. */
export function diagramsInDev(root: string, open: typeof openPen = openPen): DevDiagrams {
  const problems = new Map<string, string>();
  let pen: Promise<DiagramPen> | undefined;
  let queue = Promise.resolve();
  let noBrowser: string | undefined;

  async function drawOne(state: DiagramState): Promise<string | undefined> {
    pen ??= open(root);
    const finding = await (await pen).draw(state);
    return finding === undefined ? undefined : formatFinding(finding);
  }

  /** Draws what is not fresh; hands back the topics whose pages look different now. */
  async function drawChanged(say: (text: string) => void): Promise<Set<string>> {
    const changed = new Set<string>();
    const states = diagramStates(readTopicFiles(root), readDiagrams(root));
    for (const { key, state } of states) if (state === 'fresh') problems.delete(key);
    for (const state of states.filter((each) => each.state !== 'fresh')) {
      const problem = await drawOne(state);
      if (problem !== undefined && problem === problems.get(state.key)) continue;
      changed.add(state.topic.path);
      say(problem ?? `그림 ${state.key}`);
      if (problem === undefined) problems.delete(state.key);
      else problems.set(state.key, problem);
    }
    if (changed.size > 0) (await pen)?.writeIcons();
    return changed;
  }

  const integration: AstroIntegration = {
    name: 'diagrams-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const redraw = (): void => {
          queue = queue
            .then(() =>
              drawChanged((text) => {
                logger.info(text);
              }),
            )
            .then((changed) => {
              // The topics' files did not change, but what is made of them did.
              for (const path of changed) server.watcher.emit('change', join(root, path));
            })
            .catch((cause: unknown) => {
              noBrowser = cause instanceof Error ? cause.message : String(cause);
              pen = undefined;
              logger.warn(noBrowser);
            });
        };
        const isTopic = (path: string): boolean =>
          /^content[\\/][a-z0-9-]+[\\/][^\\/]+\.mdx$/.test(relative(root, path));
        for (const event of ['add', 'change'] as const)
          server.watcher.on(event, (path) => {
            if (isTopic(path)) redraw();
          });
        redraw();
      },
      'astro:server:done': async () => {
        await (await pen)?.close();
      },
    },
  };
  return {
    integration,
    explain: (key) => problems.get(key) ?? noBrowser ?? '그리는 중이다. 다 그리면 쪽이 새로 열린다',
  };
}

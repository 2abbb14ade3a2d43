import { getCollection } from 'astro:content';
import { foldName } from '../model/fold-name.ts';
import { splitPlace } from '../model/split-place.ts';
import { explainStatus, namesService, SERVICE_STATES, type ServiceStatus } from '../model/service-status.ts';
import { once } from './once.ts';
import type { Topic } from './topics.ts';

/** Services that are new, renamed, closed or gone, as `content/_services.yaml` says. */
export const getServices = once(async (): Promise<readonly ServiceStatus[]> =>
  (await getCollection('services')).map(({ data }) => data),
);

/** How the service stands that a topic is about, if it is about one that changed. */
export const statusOfTopic = async (id: string): Promise<ServiceStatus | undefined> =>
  (await getServices()).find(({ topics }) => topics.includes(id));

/** Services that changed and that a topic names or has a section about. */
export async function servicesIn({ id, prose, facts, scenarios }: Topic): Promise<readonly ServiceStatus[]> {
  const body = [
    prose(),
    ...facts.flatMap(({ label, value, note = '', examEra = '' }) => [label, value, note, examEra]),
    ...scenarios.flatMap(({ situation, choose = '', why, trap = '' }) => [situation, choose, why, trap]),
  ].join('\n');
  return (await getServices()).filter(
    (service) => service.topics.some((place) => splitPlace(place).id === id) || namesService(body, service),
  );
}

const getCalled = once(async () =>
  (await getServices()).map((status) => ({ status, names: [status.service, ...status.names].map(foldName) })),
);

/** How a glossary term's service stands, by any of the term's names. */
export async function statusOfTerm(names: readonly string[]): Promise<ServiceStatus | undefined> {
  const known = new Set(names.map(foldName));
  return (await getCalled()).find(({ names: own }) => own.some((name) => known.has(name)))?.status;
}

/** Of a service that is no more since when, by its name. */
export async function endOf(title: string): Promise<{ readonly ended?: string }> {
  const status = await statusOfTerm([title]);
  return status?.state === 'ended' ? { ended: explainStatus(status) } : {};
}

/** How the services stand that topics are about, by topic, for lists that scripts draw: `{ "compute/app-runner": "신규 가입 종료" }`. */
export const topicStates = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await getServices()).flatMap(({ topics, state }) =>
      topics.filter((place) => !place.includes('#')).map((id) => [id, SERVICE_STATES[state]]),
    ),
  );

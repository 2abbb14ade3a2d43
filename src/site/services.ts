import { getCollection } from 'astro:content';
import { foldName } from '../model/names.ts';
import { splitPlace } from '../model/place.ts';
import { explainStatus, type ServiceStatus } from '../model/service-status.ts';
import { once } from './once.ts';

/** Services that are new, renamed, closed or gone, as `content/_services.yaml` says. */
const getServices = once(async (): Promise<readonly ServiceStatus[]> =>
  (await getCollection('services')).map(({ data }) => data),
);

/** How the service stands that a topic is about, if it is about one that changed. */
export const statusOfTopic = async (id: string): Promise<ServiceStatus | undefined> =>
  (await getServices()).find(({ topics }) => topics.includes(id));

/** How the services stand that a topic, or a section of it, is about. */
export const statusesOfTopic = async (id: string): Promise<readonly ServiceStatus[]> =>
  (await getServices()).filter(({ topics }) => topics.some((place) => splitPlace(place).id === id));

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

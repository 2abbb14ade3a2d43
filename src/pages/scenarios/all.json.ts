import type { APIRoute } from 'astro';
import { listScenarios } from '../../site/requirements.ts';

/** Every situation with its answer, for the filter of the scenarios. */
export const GET: APIRoute = async () => Response.json(await listScenarios());

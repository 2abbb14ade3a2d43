import type { APIRoute } from 'astro';
import { questionIndex } from '../../../site/questions.ts';

/** What the quiz chooses from, fetched when a reader practises. */
export const GET: APIRoute = async () => Response.json(await questionIndex());

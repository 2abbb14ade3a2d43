import type { APIRoute } from 'astro';
import { NOTICE_TEXTS } from '../site/notice-texts.ts';
import { noticesFile } from '../site/notices.ts';

/** Every licence notice with its text, for whoever takes the files alone. */
export const GET: APIRoute = () => new Response(noticesFile(NOTICE_TEXTS));

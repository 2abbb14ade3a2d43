import { rememberRead } from './last-read.ts';

const title = document.querySelector('main h1')?.textContent.trim();
if (title !== undefined) rememberRead({ path: location.pathname, title });

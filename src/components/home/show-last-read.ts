import { element } from '../element.ts';
import { lastRead } from '../topic/last-read.ts';

const links = lastRead().flatMap(({ path, title }, at) => [at > 0 ? ' · ' : '', element('a', { href: path }, title)]);
if (links.length > 0) document.querySelector('[data-last-read]')?.append('이어서 보기: ', ...links);

import { element } from '../element.ts';
import { lastRead } from '../topic/last-read.ts';

const read = lastRead();
if (read !== undefined)
  document.querySelector('[data-last-read]')?.append('읽던 주제: ', element('a', { href: read.path }, read.title));

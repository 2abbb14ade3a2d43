import type { APIRoute } from 'astro';
import { absolute } from '../site/export.ts';
import { NOTICES, TRADEMARKS } from '../site/notices.ts';

/** The licences with their texts, for whoever takes the files alone; those of packages are in the file that Vite writes. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'SAA 노트: 코드는 MIT, 글과 그림은 CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
      TRADEMARKS,
      `npm 꾸러미: ${absolute('licenses-packages.txt', site)}`,
      ...NOTICES.map(({ name, licence, address, use, text }) =>
        [`${name} (${licence})`, address, use, '', text].join('\n'),
      ),
    ].join(`\n\n${'='.repeat(72)}\n\n`) + '\n',
  );

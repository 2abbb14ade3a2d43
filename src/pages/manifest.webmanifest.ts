import type { APIRoute } from 'astro';
import { SITE_NAME } from '../site/metadata.ts';
import { BASE, pageUrl } from '../site/urls.ts';

const icon = (name: string, size: number, purpose = 'any'): object => ({
  src: pageUrl(name),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});
const screenshot = (name: string, sizes: string, form: 'wide' | 'narrow', label: string): object => ({
  src: pageUrl(`screenshots/${name}.webp`),
  sizes,
  type: 'image/webp',
  form_factor: form,
  label,
});
const shortcut = (name: string, path: string, description: string): object => ({
  name,
  description,
  url: pageUrl(path),
  icons: [icon('icon-192.png', 192)],
});

/** Lets a device install the site. Its colours are the light ones; pages tell those of the theme that is in use. */
export const GET: APIRoute = () => {
  const manifest = {
    id: BASE,
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: 'AWS SAA-C03을 한국어로 찾아보고, 검색하고, 연습한다',
    lang: 'ko',
    dir: 'ltr',
    start_url: BASE,
    scope: BASE,
    // The address stays in reach: its links are what one shares.
    display: 'minimal-ui',
    background_color: '#fbfdfc',
    theme_color: '#fbfdfc',
    categories: ['education'],
    icons: [
      { src: pageUrl('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
    screenshots: [
      screenshot('topic-wide', '1280x800', 'wide', '주제: 한 문장, 신호, 숫자와 한도'),
      screenshot('search-wide', '1280x800', 'wide', '검색: 숫자로 답하고 글을 찾는다'),
      screenshot('topic-narrow', '390x844', 'narrow', '휴대전화에서 읽는 주제'),
      screenshot('cards-narrow', '390x844', 'narrow', '휴대전화에서 외우는 카드'),
    ],
    shortcuts: [
      shortcut('검색', 'search/', '주제와 숫자를 찾는다'),
      shortcut('암기 카드', 'study/cards/', '오늘 볼 카드를 본다'),
      shortcut('문제', 'study/quiz/', '문제를 푼다'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};

import { describe, expect, test } from 'vitest';
import { found, home, inPage, OWN, page } from './fixtures/small-site.ts';

describe('만든 사이트에서 실행되는 것', () => {
  test.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<script src="/notes/favicon.svg"></script>',
    '<script src="data:text/javascript,alert(1)"></script>',
    '<img src="/notes/favicon.svg" alt="" onerror="alert(1)">',
    '<p onclick="alert(1)">x</p>',
    '<details ontoggle="alert(1)" open></details>',
    '<p style="background:url(https://evil.example/)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\tscript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="http://example.org/">x</a>',
    '<a href="ftp://example.org/">x</a>',
    '<form action="https://evil.example/"></form>',
    '<button formaction="javascript:alert(1)">x</button>',
    '<img src="https://evil.example/x.png" alt="">',
    '<img src="data:image/svg+xml,x" alt="">',
    '<img srcset="/notes/favicon.svg 1x, https://evil.example/x.png 2x" alt="">',
    '<iframe src="/notes/"></iframe>',
    '<iframe srcdoc="x"></iframe>',
    '<object data="/notes/favicon.svg"></object>',
    '<embed src="/notes/favicon.svg">',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<style>@import "https://evil.example/x.css";</style>',
    '<style>p{background:url(https://evil.example/x.png)}</style>',
    '<template><img src="x.png" alt="" onerror="alert(1)"></template>',
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
    '<svg><use href="https://evil.example/x.svg#a"/></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  ])('%s', (body) => {
    expect(inPage(body).map((line) => line.split(' ')[1])).toContain('dist-active');
  });

  test('우리 것은 된다', () => {
    expect(
      inPage(
        `<script>${OWN}</script><script type="application/ld+json">{"a":1}</script><p class="a" data-x="1">x</p>` +
          '<svg class="logo" viewBox="0 0 9 9" aria-hidden="true"><path class="ink" d="M0 0h9"/></svg><style>p{color:red}</style>',
      ),
    ).toEqual([]);
  });

  test('정책이 없거나 더 허락하는 쪽은', () => {
    const bare = '<!DOCTYPE html><html><head></head></html>';
    expect(found({ 'x/index.html': bare })).toEqual(['dist/x/index.html:1 dist-policy']);
    for (const more of ["'unsafe-inline'", 'https://evil.example', "'sha256-AAAA'"])
      expect(found({ 'x/index.html': page('').replace("script-src 'self'", `script-src 'self' ${more}`) })).toEqual([
        'dist/x/index.html:1 dist-policy',
      ]);
    expect(
      found({ 'index.html': home.replace("script-src 'self'", "script-src 'self' https://evil.example") }),
    ).toContain('dist/index.html:1 dist-policy');
  });

  test('파일로 내주는 그림도 본다', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<script/></svg>';
    expect(found({ 'architectures/x.svg': svg })).toEqual(['dist/architectures/x.svg:2 svg-part']);
  });
});

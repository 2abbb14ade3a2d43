/** Elements that a page of the site may hold: all of HTML but what runs, embeds, or changes what addresses mean. */
export const PAGE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'html head body title meta link style script noscript template header footer main nav section article aside hgroup address ' +
    'h1 h2 h3 h4 h5 h6 p div span br hr wbr a b strong i em u s small mark sub sup code pre kbd samp var q blockquote cite abbr ' +
    'dfn time data del ins bdi bdo ruby rt rp ul ol li dl dt dd menu figure figcaption img picture source table caption colgroup ' +
    'col thead tbody tfoot tr th td details summary dialog search form label input button select option optgroup textarea ' +
    'fieldset legend output progress meter datalist svg astro-island astro-slot'
  ).split(' '),
);

/** Attributes whose value is an address, as HTML trees spell them. */
export const ADDRESSES: readonly string[] = [
  'href',
  'xLinkHref',
  'src',
  'srcSet',
  'imageSrcSet',
  'action',
  'formAction',
  'poster',
  'data',
  'cite',
  'background',
  'ping',
  'longDesc',
  'manifest',
];

/** Endings of the files that a site may hold, by the folder that may hold them; a name without an ending is not served as a page. */
const ENDINGS: readonly (readonly [folder: RegExp, endings: RegExp])[] = [
  [/^_astro\//, /\.(?:js|css|woff2|png|webp|svg)$|^_astro\/OFL\.txt$/],
  [/^korean-search\//, /\.bin$/],
  [/^packs\//, /^packs\/[0-9a-f]{16}\.bin$/],
  [/^sw/, /^sw(?:-withdraw)?\.js$/],
  [
    /^/,
    /(?:\.(?:html|md|xml|txt|csv|yaml|json|png|webp|ico|svg|webmanifest|woff2)|^_redirects|^_headers|^\.nojekyll|^CNAME)$/,
  ],
];

/** Tells whether a built site may hold a file of this name: scripts only where the build puts its own. */
export const isKnownFile = (path: string): boolean =>
  ENDINGS.find(([folder]) => folder.test(path))?.[1].test(path) === true;

/**
 * Every colour a diagram may use: the name of its CSS variable and the sentinel that stands for it while mermaid renders.
 *
 * A sentinel is an opaque colour nobody would pick; after rendering it becomes `var(--diagram-<name>)`, whose light and dark
 * values live in `src/styles/diagram-colours.css`. A colour that is not in this table fails the rendering.
 */
export const PALETTE = {
  canvas: '#fe0001',
  node: '#fe0002',
  'node-line': '#fe0003',
  text: '#fe0004',
  line: '#fe0005',
  link: '#fe0006',
  muted: '#fe0007',
  note: '#fe0008',
  'note-line': '#fe0009',
  active: '#fe000a',
  band: '#fe000b',
  group: '#fe0011',
  'group-line': '#fe0012',
  region: '#fe0013',
  'region-line': '#fe0014',
  vpc: '#fe0015',
  'vpc-line': '#fe0016',
  az: '#fe0017',
  'az-line': '#fe0018',
  public: '#fe0019',
  'public-line': '#fe001a',
  private: '#fe001b',
  'private-line': '#fe001c',
  account: '#fe001d',
  'account-line': '#fe001e',
  onprem: '#fe001f',
  'onprem-line': '#fe0020',
  down: '#fe0021',
  'down-line': '#fe0022',
} as const satisfies Record<string, string>;

/** Name of a colour of {@link PALETTE}, e.g. `"node-line"`. */
export type Colour = keyof typeof PALETTE;

/** Boundary classes an author may give a `subgraph`, with the colour pair each one has and whether its frame is dashed. */
export const BOUNDARIES = {
  group: { colour: 'group', dashed: true },
  region: { colour: 'region', dashed: true },
  vpc: { colour: 'vpc', dashed: false },
  az: { colour: 'az', dashed: true },
  publicSubnet: { colour: 'public', dashed: false },
  privateSubnet: { colour: 'private', dashed: false },
  account: { colour: 'account', dashed: false },
  onprem: { colour: 'onprem', dashed: false },
  down: { colour: 'down', dashed: true },
} as const satisfies Record<string, { colour: Colour; dashed: boolean }>;

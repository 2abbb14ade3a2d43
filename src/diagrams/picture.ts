import type { Relation } from './store.ts';

/** One drawn outline with the attributes it is written with: `{ x: "4", fill: "var(--diagram-node)", … }`. */
export interface Shape {
  readonly kind: 'shape';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A label: one entry of `lines` per visual line, each with the point its text is anchored at (baseline). */
export interface Label {
  readonly kind: 'label';
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  /** Colour the letters are outlined with, so that lines behind them do not touch them: that of their background. */
  readonly halo?: string;
}

/** A service icon, by its name in the icon set: `"aws-s3"`. */
export interface Icon {
  readonly kind: 'icon';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What a group of drawn parts stands for. */
export type PartRole = 'node' | 'boundary' | 'edge' | 'edge-label' | 'note' | 'frame';

/** A place in a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn things that belong together: a node's outline, icon and label; an edge's line and arrow heads. */
export interface PicturePart {
  readonly role: PartRole;
  /** Of a flowchart's node or boundary its id in the source, of its edges both ends: `ec2a`, `tg_ec2a`. */
  readonly name?: string | undefined;
  /** All that is drawn of it; lines have none. */
  readonly box?: Box | undefined;
  readonly items: readonly (Shape | Label | Icon)[];
}

/** A clickable area over a node: `{ topic: "storage/s3", label: "S3 버킷", x, y, width, height }`. */
export interface PictureLink extends Box {
  readonly topic: string;
  readonly label: string;
}

/** A rendered diagram freed from mermaid: plain outlines in the palette's colours. All lengths in units (see DIAGRAM_SCALE). */
export interface Picture extends Box {
  readonly parts: readonly PicturePart[];
  readonly links: readonly PictureLink[];
}

/** Everything mermaid knows about a diagram, as values. */
export interface Drawing {
  /** Mermaid's name of the type: `"flowchart-elk"`, `"sequence"`, … */
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly picture: Picture;
  readonly relations: Relation[];
}

/** What went wrong, with the 1-based line inside the source when mermaid knows it. */
export interface DrawingError {
  readonly line: number | undefined;
  readonly reason: string;
}

import type { Relation } from './store.ts';

/** A colour slot as the page reports it: a palette name, or `none`. */
export type Paint = string;

/** One drawn outline, already in the coordinates of the whole picture. */
export interface Shape {
  readonly kind: 'shape';
  readonly tag: 'rect' | 'circle' | 'ellipse' | 'line' | 'polygon' | 'polyline' | 'path';
  /** Geometry attributes: `{ x: "4", y: "8", width: "120", height: "40", rx: "8" }`. */
  readonly geometry: Readonly<Record<string, string>>;
  /** Affine matrix `a b c d e f` that is still to be applied, when there is one. */
  readonly matrix?: readonly number[];
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly strokeWidth: number;
  /** `stroke-dasharray`, empty for a solid line. */
  readonly dash: string;
}

/** A label: one entry of `lines` per visual line, each with the point its text is anchored at (baseline). */
export interface Label {
  readonly kind: 'label';
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number; readonly width: number }[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Paint;
  /** Colour the letters are outlined with, so that lines behind them do not touch them: that of their background. */
  readonly halo?: Paint;
  /** Rotation around the first line's anchor in degrees; 0 for upright text. */
  readonly rotate: number;
}

/** A service icon, by its name in the icon set: `"aws-s3"`. */
export interface Icon {
  readonly kind: 'icon';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What a group of drawn parts stands for. The quality check looks for a label's shape inside the same part. */
export type PartRole = 'node' | 'boundary' | 'edge' | 'edge-label' | 'note' | 'frame';

/** A place in a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn things that belong together: a node's outline, icon and label; an edge's line and arrow heads. */
export interface Part {
  readonly role: PartRole;
  /** Of a flowchart's node or boundary its id in the source, of its edges both ends: `ec2a`, `tg_ec2a`. */
  readonly name?: string;
  /** All that is drawn of it; lines have none. */
  readonly box?: Box;
  readonly items: readonly (Shape | Label | Icon)[];
}

/** A clickable area over a node: `{ topic: "storage/s3", label: "S3 버킷", x, y, width, height }`. */
export interface NodeLink extends Box {
  readonly topic: string;
  readonly label: string;
}

/** A boundary whose name has no place that no line runs through, and how many blanks behind it would make one. */
export interface CrowdedName {
  readonly name: string;
  readonly blanks: number;
}

/** A rendered diagram freed from mermaid: plain geometry with palette names. All lengths in units (see DIAGRAM_SCALE). */
export interface Picture {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  readonly links: readonly NodeLink[];
  readonly crowded: readonly CrowdedName[];
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

declare module "dxf" {
  interface Parsed {
    entities: { type: string; parcel?: Readonly<Record<string, string>> }[];
  }
  export function parseString(text: string): Parsed;
  export function denormalise(parsed: Parsed): {
    type: string;
    layer?: string;
    closed?: boolean;
    paperSpace?: number;
    polygonMesh?: boolean;
    polyfaceMesh?: boolean;
    parcel?: Readonly<Record<string, string>>;
    start?: { x: number; y: number };
    end?: { x: number; y: number };
    vertices?: { x: number; y: number; bulge?: number }[];
    transforms?: { x?: number; y?: number; scaleX?: number; scaleY?: number; rotation?: number }[];
    boundary?: {
      loops?: {
        entities?: {
          type?: string;
          points?: { x: number; y: number; bulge?: number }[];
          start?: { x: number; y: number };
          end?: { x: number; y: number };
        }[];
      }[];
    };
  }[];
}

declare module "dxf" {
  export function parseString(text: string): unknown;
  export function denormalise(parsed: unknown): {
    type: string;
    layer?: string;
    closed?: boolean;
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

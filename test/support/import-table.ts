/**
 * The import table and the owners of packages of docs/architecture.md, as data. A room may import its own files
 * and those of the rooms named; a package named here may be imported by its owners only.
 */
export interface Room {
  readonly name: string;
  /** rooms whose files it may import; "all" for the composition root */
  readonly imports: readonly string[] | "all";
  /** packages that this room owns; a trailing * stands for the rest of a name */
  readonly packages: readonly string[];
}

export const ROOMS: readonly Room[] = [
  { name: "src/units", imports: [], packages: [] },
  { name: "src/domain", imports: ["src/units"], packages: ["valibot"] },
  {
    name: "src/read",
    imports: ["src/domain", "src/units"],
    packages: [
      "pdfjs-dist",
      "shpjs",
      "papaparse",
      "fflate",
      "read-excel-file",
      "mammoth",
      "htmlparser2",
      "domhandler",
      "@tmcw/togeojson",
      "@xmldom/xmldom",
      "dxf",
      "geojson",
    ],
  },
  { name: "src/parse", imports: ["src/domain", "src/units"], packages: ["opencc-js"] },
  {
    name: "src/geodesy",
    imports: ["src/domain", "src/units"],
    packages: [
      "proj4",
      "geographiclib-geodesic",
      "@turf/turf",
      "jsts",
      "polygon-clipping",
      "flatbush",
      "geojson",
    ],
  },
  { name: "src/audit", imports: ["src/domain", "src/units"], packages: [] },
  {
    name: "src/pipeline.ts",
    imports: [
      "src/read",
      "src/parse",
      "src/geodesy",
      "src/audit",
      "src/domain",
      "src/units",
      "src/version.ts",
    ],
    packages: [],
  },
  { name: "src/version.ts", imports: [], packages: [] },
  {
    name: "src/view",
    imports: ["src/domain", "src/units"],
    packages: ["d3-*", "@maplibre/maplibre-gl-style-spec", "uqr", "geojson", "pinyin-match"],
  },
  {
    name: "src/export",
    imports: ["src/view", "src/domain", "src/units"],
    packages: ["papaparse", "@exodus/bytes", "@tarikjabiri/dxf", "geojson"],
  },
  { name: "src/store", imports: ["src/domain", "src/units"], packages: ["zustand"] },
  {
    name: "src/map",
    imports: ["src/view", "src/store", "src/domain", "src/units"],
    packages: ["maplibre-gl", "geojson", "@fontsource-variable/noto-sans-sc"],
  },
  {
    name: "src/ui",
    imports: ["src/view", "src/store", "src/domain", "src/units"],
    packages: ["react", "react-aria-components", "@tanstack/*", "i18next"],
  },
  {
    name: "src/app",
    imports: "all",
    packages: [
      "react",
      "react-dom",
      "idb",
      "comlink",
      "valibot",
      "@fontsource-variable/noto-sans-sc",
      "workbox-*",
    ],
  },
  {
    name: "scripts",
    imports: "all",
    packages: ["vite", "@playwright/test", "@sparticuz/chromium", "@valibot/to-json-schema", "valibot"],
  },
];

/**
 * The folders of src/parse in the order of the way through, as docs/architecture.md tells them: the files of one may
 * import those of the folders before it and their own, never those behind it. The files that stand in none of them
 * compose or serve all.
 */
export const PARSE_FOLDERS: readonly string[] = [
  "lexicon",
  "text",
  "layout/signs",
  "layout/cells",
  "layout/coordinates",
  "layout",
  "documents",
  "sides",
  "tables",
  "lot-sides",
  "boundaries/names",
  "boundaries/points",
  "boundaries/rows",
  "boundaries/gaps",
  "boundaries/strings",
  "boundaries/blocks",
  "boundaries/areas",
  "boundaries",
  "exchange",
  "zones/names",
  "zones/subjects",
  "zones/statements",
  "zones/blocks",
  "zones/tables",
  "zones/monuments",
  "zones/records",
  "land-taking",
  "quotas",
  "control/tokens",
  "control/ellipsis",
  "control/values",
  "control/subjects",
  "control/facts/context",
  "control/facts/uses",
  "control/facts",
  "control/tables/cells",
  "control/tables/header",
  "control/tables",
  "control/tables/wrapped",
  "control/tables/layouts",
  "control/records",
  "unread",
  "script",
];

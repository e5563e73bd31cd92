import type { ReactNode } from "react";

const paths = {
  add: "M8 3v10M3 8h10",
  close: "m4 4 8 8M12 4l-8 8",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2L14 14",
  up: "m4 10 4-4 4 4",
  down: "m4 6 4 4 4-4",
  left: "m10 4-4 4 4 4",
  right: "m6 4 4 4-4 4",
  check: "m3.5 8.5 3 3 6-7",
  cross: "m4.5 4.5 7 7m0-7-7 7",
  alert: "M8 2.5 14.5 13.5h-13L8 2.5Zm0 4v3.2m0 1.6v.4",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-6.8v3.6m0-5.8v.4",
  dash: "M4 8h8",
  boundary: "M3.5 5 8 3l4.5 3-1 6-6.5 1-1.5-8Z",
  target: "M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 1v4m0 6v4M1 8h4m6 0h4",
  text: "M3 4h10M3 8h10M3 12h6",
  copy: "M6 5.5h7v8H6v-8ZM10 5.5v-3H3v8h3",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.4 1.4m7.2 7.2L13 13M3 13l1.4-1.4m7.2-7.2L13 3",
  moon: "M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6Z",
  half: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2v12M8 5l3-1.2M8 8.5h6M8 12l3 .2",
  map: "m2 4 4-1.5 4 1.5 4-1.5V12l-4 1.5L6 12l-4 1.5V4Zm4-1.5V12m4-8v9.5",
} as const;

export type IconName = keyof typeof paths;

/** A sign drawn in the colour of its text; it says nothing to a screen reader, the words beside it do. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

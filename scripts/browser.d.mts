/** Flags for steady pictures without traffic of the browser's own. */
export const BROWSER_FLAGS: string[];
/** Path of the unpacked browser. */
export function browserPath(): string;
/** Environment that the browser needs. */
export function browserEnvironment(): Record<string, string>;

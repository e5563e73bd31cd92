/** The lock file's text with an entry for every optional package that a package of it names. */
export function wholeLock(text: string): string;

// npm run lock: after `npm install`. Some registries carry the binaries of a few platforms only, and npm then writes
// a lock file that names only those, which `npm ci` refuses. This names the others too, with the version that their
// package asks for (exact, as it always is for binaries), so that the same lock file serves every machine.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./installed.mjs";

/** The lock file's text with an entry for every optional package that a package of it names. */
export function wholeLock(text) {
  const lock = JSON.parse(text);
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      const top = `node_modules/${name}`;
      if (path === "" || nested in lock.packages || top in lock.packages) continue;
      lock.packages[top] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
    }
  }
  const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(sorted.map((path) => [path, lock.packages[path]]));
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** The platform in the name of a package of binaries, as `@scope/binding-linux-arm64-musl`. */
function platformOf(name) {
  const match = /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/u.exec(name);
  if (match === null) throw new Error(`${name}: no platform in the name of this optional package`);
  const [, os, cpu, abi] = match;
  const libc = abi?.startsWith("musl") ? ["musl"] : abi?.startsWith("gnu") ? ["glibc"] : null;
  return { cpu: [cpu], ...(os === "linux" && libc ? { libc } : {}), os: [os] };
}

if (process.argv[1] === import.meta.filename) {
  const file = join(root, "package-lock.json");
  writeFileSync(file, wholeLock(readFileSync(file, "utf8")));
}

import { bothLanguages, UsageError } from "./cli/usage-error";

/** Every command loads its own part only when it is asked for: `--help` should not wait for a map library. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ingest: async (args) => (await import("./cli/ingest-command")).ingestCommand(args),
  bundle: async (args) => (await import("./cli/bundle-command")).bundleCommand(args),
  verify: async (args) => (await import("./cli/verify-command")).verifyCommand(args),
  convert: async (args) => (await import("./cli/convert-command")).convertCommand(args),
  schema: async (args) => {
    if (args.length > 0) throw new UsageError({ zh: "schema:没有参数", en: "schema: takes no argument" });
    const { datasetJsonSchema } = await import("./cli/schema-command");
    process.stdout.write(`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
    return 0;
  },
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version" || name === "-v") {
    console.log((await import("../src/version")).VERSION);
    return 0;
  }
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write((await import("./cli/usage")).USAGE);
    return 0;
  }
  const command = name === undefined ? undefined : Object.entries(COMMANDS).find(([key]) => key === name);
  if (command === undefined) {
    throw name === undefined
      ? new UsageError({ zh: "缺少命令", en: "no command" })
      : new UsageError({ zh: `没有命令 ${name}`, en: `no command ${name}` });
  }
  return command[1](rest);
}

/** What util.parseArgs says of options it does not know. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

// A reader that has seen enough (`… | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
  const words =
    error instanceof UsageError
      ? error.words
      : { zh: `参数有误:${error.message}`, en: `wrong argument: ${error.message}` };
  console.error(`dikuai: ${bothLanguages(words)}`);
  console.error("dikuai --help 查看用法 / shows the usage");
  process.exitCode = 2;
}

import { QlikError, didYouMean } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { globalOptions, type GlobalOptions } from "../global-flags.ts";
import type { Io } from "../io.ts";
import { filesOf } from "../operations/files.ts";
import { fileNamed } from "../operations/own-flags.ts";
import { OUTPUTS } from "../operations/common-flags.ts";
import { fieldList } from "../operations/own-flags.ts";
import type { HowToPrint } from "../operations/print.ts";
import { send } from "../operations/send.ts";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

interface RawOptions extends GlobalOptions {
  query?: string | string[];
  body?: string;
  bodyFile?: string;
  headers?: string | string[];
  outputFile?: string;
  output?: string;
  columns?: string;
  where?: string;
  sortBy?: string;
  quiet?: boolean;
  raw?: boolean;
}

/** `qlik raw <method> <path>`: one request to any path of the tenant, known or not. */
export async function rawCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik");
  cli
    .command("raw <method> <path>", `One request to any path: ${METHODS.join(", ")}`)
    .option("--query <key=value>", "A query parameter; repeatable, or several with commas", {
      type: [String],
    })
    .option("--body <json>", "The body as JSON; - reads it from stdin")
    .option("--body-file <file>", "A file with the body: JSON, or bytes sent as they are")
    .option("--headers <name=value>", "A request header; repeatable, or several with commas", {
      type: [String],
    })
    .option("-o, --output <format>", `How to print the answer: ${OUTPUTS.join(", ")}`)
    .option("--columns <fields>", "These fields only, such as name,owner.name")
    .option("--where <filter>", "The items of a list that fit, in JMESPath")
    .option("--sort-by <fields>", "A list by these fields; -updatedAt for the last first")
    .option("-q, --quiet", "Print the ids only, one a line")
    .option("--raw", "Print the answer untouched")
    .option("-O, --output-file <file>", "Save the answer as this file")
    .example("qlik raw get v1/users/me")
    .example(`qlik raw post v1/spaces --body '{"name":"Finance","type":"shared"}'`)
    .action((method: string, path: string, options: RawOptions) => runRaw(method, path, options, io));
  return await runCommandLine(cli, ["raw", ...argv], io);
}

async function runRaw(method: string, path: string, options: RawOptions, io: Io): Promise<void> {
  const verb = METHODS.find((one) => one === method.toLowerCase());
  if (verb === undefined) {
    throw new QlikError("usage", `"${method}" is no method.${didYouMean(nearest(method, METHODS))}`, {
      remedy: `The methods are ${METHODS.join(", ")}.`,
    });
  }
  if (/^https?:/i.test(path)) {
    // The token is for the context's own tenant.
    throw new QlikError("usage", "qlik raw takes a path only, without https:// and host.", {
      remedy: "For example: qlik raw get /api/v1/users/me; another tenant is named by --context.",
    });
  }
  const { quiet = false, raw = false } = options;
  const { columns, where, sortBy } = options;
  const print: HowToPrint = {
    ...{ output: outputOf(options.output), quiet, list: "data" },
    ...{ columns: fieldList(columns), select: { where, sort: sortBy } },
  };
  const query = keyValues("--query", options.query);
  const headers = mapValues(keyValues("--headers", options.headers), String);
  const body = await bodyOf(options, io);
  await send(
    async (qlik, signal) => ({
      answer: await qlik.request(verb.toUpperCase() as "GET", apiPath(path), {
        query,
        headers,
        signal,
        ...(body !== undefined && { body }),
        ...(raw && { raw }),
      }),
    }),
    {
      connection: globalOptions(options),
      file: fileNamed(options.outputFile),
      print,
    },
    io,
  );
}

function outputOf(output: string = "json"): HowToPrint["output"] {
  const known = OUTPUTS.find((one) => one === output);
  if (known !== undefined) return known;
  const meant = didYouMean(nearest(output, OUTPUTS));
  throw new QlikError("usage", `--output must be one of ${OUTPUTS.join(", ")}, and is "${output}".${meant}`);
}

/** `v1/items` and `/v1/items` are what qlik-cli takes for `/api/v1/items`. Pure. */
export function apiPath(path: string): string {
  const plain = path.replace(/^\/+/, "");
  return path.startsWith("/") && !/^v\d+\//.test(plain)
    ? path
    : plain.startsWith("api/")
      ? `/${plain}`
      : `/api/${plain}`;
}

/**
 * `a=1`, several of them or several with commas, as an object; a key that comes again has several values. A comma
 * before anything but a key belongs to the value. Pure.
 */
export function keyValues(flag: string, given: string | string[] = []): Record<string, string | string[]> {
  const result = new Map<string, string | string[]>();
  for (const pair of [given].flat().flatMap((text) => text.split(/,(?=[\w.$-]+=)/))) {
    const at = pair.indexOf("=");
    if (at < 1) {
      throw new QlikError("usage", `${flag} takes key=value, and got "${pair}".`, {
        remedy: `For example: ${flag} ${flag === "--query" ? "limit=10" : "if-match=abc"}.`,
      });
    }
    const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const before = result.get(key);
    result.set(key, before === undefined ? value : [...[before].flat(), value]);
  }
  return Object.fromEntries(result);
}

async function bodyOf({ body, bodyFile }: RawOptions, io: Io): Promise<unknown> {
  if (body !== undefined && bodyFile !== undefined) {
    throw new QlikError("usage", "--body and --body-file contradict each other.", {
      remedy: "Give one of the two.",
    });
  }
  const files = filesOf(io);
  if (body !== undefined) {
    const text = body === "-" ? await files.text("-") : body;
    const value = parsed(text);
    if (value !== undefined) return value;
    throw new QlikError("usage", "--body is not JSON.", {
      remedy: `Put it in single quotes: --body '{"name":"Finance"}'. Send other things with --body-file.`,
    });
  }
  if (bodyFile === undefined) return undefined;
  const upload = await files.upload(bodyFile);
  if (!(upload instanceof Blob)) return upload;
  const looksLikeJson = upload.type === "application/json";
  const value = looksLikeJson ? parsed(await upload.text()) : undefined;
  if (looksLikeJson && value === undefined) throw new QlikError("usage", `${bodyFile} is not JSON.`);
  return value ?? upload;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function mapValues<T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

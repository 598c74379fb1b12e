import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "es-module-lexer";
import { transformSync } from "oxc-transform";
import { describe, expect, it } from "vitest";

/** Proves who imports whom, and what keeps away from clock, network, console and process. */

const root = fileURLToPath(new URL("../", import.meta.url));

interface Import {
  /** Path from the root for a file of ours, else the name of a package or built-in. */
  to: string;
  type: boolean;
  dynamic: boolean;
}

interface Source {
  path: string;
  text: string;
  /** Without comments and types. */
  code: string;
  imports: Import[];
}

function sourcesOf(folder: string): Source[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort()
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const { code } = transformSync(path, text, { typescript: { onlyRemoveTypeImports: true } });
  const target = (specifier: string) =>
    specifier.startsWith(".") ? relative(root, resolve(root, dirname(path), specifier)) : specifier;
  const [runtime] = parse(code);
  const imports = runtime.flatMap((one): Import[] =>
    "specifier" in one && typeof one.specifier === "string"
      ? [{ to: target(one.specifier), type: false, dynamic: one.type === "dynamic" }]
      : [],
  );
  // Imports of types alone are gone from the code; `from` at the start of a comment's line is no import.
  for (const [, specifier] of text.matchAll(/^(?:import|export) type [^;]*? from "([^"]+)"/gm)) {
    imports.push({ to: target(specifier!), type: true, dynamic: false });
  }
  // Types in doc comments and annotations, as `import("…").X`, count as types too.
  for (const [, specifier] of text.matchAll(/\bimport\("(\.[^"]+)"\)\./g)) {
    if (!imports.some(({ to }) => to === target(specifier!))) {
      imports.push({ to: target(specifier!), type: true, dynamic: false });
    }
  }
  return { path, text, code, imports };
}

const src = sourcesOf("src");
const scripts = sourcesOf("scripts");
const isOurs = (to: string) => /^(src|scripts|test)\//.test(to);

/** What a file counts as: its folder, or its own name at the top. */
const unitOf = (path: string) => /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? path;

/** Who may import whom; a star means types only. Every unit may import itself. */
const table: Record<string, string[]> = {
  redact: [],
  "own-frames": [],
  nearest: [],
  "shell-word": [],
  once: [],
  version: [],
  "crashed-lock": ["once"],
  "kept-files": ["folders"],
  folders: [],
  "native-import": [],
  bundle: ["cli", "contexts", "folders", "kept-files", "native-import"],
  errors: ["own-frames", "redact"],
  utf8: ["errors"],
  output: ["errors", "nearest", "once", "redact"],
  "complete-file": ["errors"],
  tables: ["complete-file", "output"],
  http: ["errors", "once", "redact", "complete-file"],
  api: ["errors", "nearest", "once", "http*"],
  contexts: [
    ...[
      "crashed-lock",
      "errors",
      "folders",
      "kept-files",
      "native-import",
      "redact",
      "nearest",
      "once",
      "shell-word",
      "utf8",
      "version",
    ],
  ],
  auth: ["crashed-lock", "errors", "folders", "redact", "contexts*"],
  "sign-in": ["errors", "redact", "contexts", "auth", "http*"],
  "process-default": ["connection*", "contexts*"],
  connection: [
    "version",
    "sign-in",
    "errors",
    "folders",
    "redact",
    "nearest",
    "contexts",
    "auth",
    "http",
    "api",
  ],
  connect: [
    ...[
      "connection",
      "process-default",
      "errors",
      "folders",
      "redact",
      "nearest",
      "once",
      "contexts",
      "http*",
      "api",
    ],
  ],
  index: ["version", "tables", "bulk", "connect", "connection", "errors", "api", "http*"],
  bulk: ["crashed-lock", "errors", "redact", "nearest", "complete-file", "output", "http", "api", "utf8"],
  repl: [
    "errors",
    "shell-word",
    "folders",
    "native-import",
    "once",
    "own-frames",
    "redact",
    "nearest",
    "complete-file",
    "output",
    "api",
    "http*",
  ],
  sandbox: ["errors", "once", "api"],
  cli: ["*"],
};

describe("who imports whom", () => {
  it.each([...new Set(src.map(({ path }) => unitOf(path)))])("%s", (unit) => {
    const allowed = table[unit];
    expect(allowed, `src/${unit} is not in the table`).toBeDefined();
    const wrong = src
      .filter(({ path }) => unitOf(path) === unit)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => isOurs(to))
          .filter(({ to, type }) => {
            const other = unitOf(to);
            const ok = other === unit || allowed!.includes("*") || allowed!.includes(other);
            return !ok && !(type && allowed!.includes(`${other}*`));
          })
          .map(({ to, type }) => `${path} imports ${type ? "the types of " : ""}${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it("nothing but the command reaches the sandbox, and that only when it is wanted", () => {
    const reaching = [...src, ...scripts].flatMap(({ path, imports }) =>
      imports
        .filter(({ to, type }) => to.startsWith("src/sandbox/") && !type && unitOf(path) !== "sandbox")
        .map(({ dynamic }) => `${unitOf(path)} ${dynamic ? "dynamically" : "statically"}`),
    );
    expect(reaching.length).toBeGreaterThan(0);
    expect(new Set(reaching)).toEqual(new Set(["cli dynamically"]));
  });

  it("scripts import the package by its name, and nothing else of ours", () => {
    const allowed = (to: string) =>
      to === "qlik-toolkit" || builtinModules.includes(to.replace(/^node:/, ""));
    const wrong = scripts
      .filter(
        ({ path }) =>
          !["scripts/build/main.ts", "scripts/licenses.ts"].includes(path) && dirname(path) === "scripts",
      )
      .flatMap(({ path, imports }) =>
        imports.filter(({ to }) => !allowed(to)).map(({ to }) => `${path} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it("only what is a dependency is imported, built-ins by their full name, and files by theirs", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const { dependencies, optionalDependencies, devDependencies } = manifest;
    const wrong = src.flatMap(({ path, imports }) =>
      imports
        .filter(({ to, dynamic }) => {
          if (isOurs(to)) return !existsSync(join(root, to));
          if (to.startsWith("node:")) return false;
          const name = /^(@[^/]+\/)?[^/]+/.exec(to)![0];
          // One that may be missing must be reached where that can be caught.
          if (name in optionalDependencies) return !dynamic;
          // Those of development are bundled; which they are, the README lists, and its test checks.
          return !(name in dependencies) && !(name in devDependencies);
        })
        .map(({ to }) => `${path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("no request loads zod, which takes longer to load than a request takes", () => {
    const loading = src
      .filter(
        ({ path, imports }) => /^src\/(auth|http|api)\//.test(path) && imports.some(({ to }) => to === "zod"),
      )
      .map(({ path }) => path);
    expect(loading).toEqual([]);
  });

  it("the imports are found at all", () => {
    const importsOf = (file: string) => src.find(({ path }) => path === file)!.imports;
    const imports = importsOf("src/connection.ts");
    expect(importsOf("src/nearest.ts")).toEqual([{ to: "leven", type: false, dynamic: false }]);
    expect(imports).toContainEqual({ to: "src/http/client.ts", type: false, dynamic: false });
    expect(imports).toContainEqual({ to: "src/http/types.ts", type: true, dynamic: false });
  });

  it("there are no circles", () => {
    const edges = new Map(
      src.map(({ path, imports }) => [
        path,
        imports.filter(({ to, type, dynamic }) => isOurs(to) && !type && !dynamic).map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) throw new Error([...trail.slice(trail.indexOf(path)), path].join(" -> "));
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(done.size).toBe(src.length);
  });
});

it("packages in CommonJS are loaded by their default, which is all that a bundle has of them", () => {
  const wrong = src.filter(({ code }) =>
    /(?<!\{ default: \w+ \} = )await import\("(proper-lockfile|write-file-atomic)"\)/.test(code),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Mentions of a global in a file's code: not in comments, types, strings' keys or as somebody's property. */
const mentions = ({ code }: Source, name: string) =>
  new RegExp(String.raw`(?<![\w$.])${name}`).test(code.replace(/^\s*(\/\/|\*|\/\*).*$/gm, ""));

it("process and console are for the command, the composition root and what the prompt evaluates", () => {
  const free =
    /^src\/(cli\/|bundle\/|connect(ion)?\.ts|tables\.ts|bulk\.ts|sandbox\/|repl\/(evaluate|inspector|session|batch)\.ts|repl\/node-fixes\/)/;
  // The mode of files is nothing on Windows, which only `process` tells; and the scripts that `.save` writes print.
  // Whether the holder of a lock still lives, too, and whose folder it is.
  const known = [
    "src/kept-files.ts",
    "src/folders.ts",
    "src/repl/script.ts",
    "src/contexts/store-file.ts",
    "src/crashed-lock.ts",
  ];
  const wrong = src
    .filter(({ path }) => !free.test(path) && !known.includes(path))
    .filter((source) => mentions(source, "process\\.") || mentions(source, "console\\."))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

describe("pure files know no clock, chance, network, console or process", () => {
  const pure = [
    ...[
      "contexts/plan",
      "contexts/uses",
      "contexts/fingerprint",
      "contexts/render-plan",
      "contexts/select",
      "contexts/references",
      "contexts/named-context",
      "contexts/server-url",
    ],
    ...[
      "http/retry-timing",
      "http/error-response",
      "http/network-error",
      "http/request-parts",
      "http/paginate",
      ...["http/content-disposition", "http/measure"],
      "http/redirects",
      "http/proxy-rules",
      "http/error-body",
    ],
    ...["aliases", "arguments", "bind", "body-fields", "back-off", "call-options", "fields"].map(
      (one) => `api/${one}`,
    ),
    ...["jobs", "notation", "shape", "shapes"].map((one) => `api/${one}`),
    ...["path", "query", "request", "request-body", "generated/operations"].map((one) => `api/${one}`),
    ...[
      "bind",
      "download",
      "free-request",
      "start-and-wait",
      "table",
      "upload",
      "upload-content",
      "wait",
    ].map((one) => `api/hand-written/${one}`),
    ...["journal-lines", "journal-state", "key", "options", "outcome", "progress", "result", "types"].map(
      (one) => `bulk/${one}`,
    ),
    ...["auth/jwt", "auth/sign-in-error", "nearest"],
    ...["clock", "finding", "node", "render", "secret-lines"].map((one) => `cli/doctor/${one}`),
    ...["bash", "fish", "zsh", "powershell", "marked-line", "operation-words"].map(
      (one) => `cli/completion/${one}`,
    ),
    ...["repl/render", "output/screen-text", "repl/transform"],
    ...["repl/only-code", "repl/declarations", "repl/guarded-loops"],
    ...src
      .map(({ path }) => path.slice(4, -3))
      .filter((path) => /^(output|api\/help|repl\/help|repl\/completion)\//.test(path))
      .filter((path) => path !== "repl/completion/files"),
  ];
  it.each(pure)("%s", (name) => {
    const source = readSource(`src/${name}.ts`);
    const impure = ["Date\\.now", "new Date\\(\\)", "Math\\.random", "fetch\\(", "console\\.", "process\\."];
    expect(impure.filter((one) => mentions(source, one))).toEqual([]);
    const effects = /^node:(fs|http|https|net|child_process|process|os|timers)/;
    expect(source.imports.filter(({ to, type }) => !type && effects.test(to))).toEqual([]);
  });
});

it("no file is longer than 400 lines", () => {
  const long = [...src, ...scripts]
    .filter(({ path }) => !path.startsWith("src/api/generated/"))
    .map(({ path, text }) => [path, text.split("\n").length - 1] as const)
    .filter(([, lines]) => lines > 400);
  expect(long).toEqual([]);
});

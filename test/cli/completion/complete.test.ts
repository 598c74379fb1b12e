import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { operationNames } from "../../../src/api/catalogue.ts";
import { commandWords } from "../../../src/api/command-words.ts";
import { bulkCommand } from "../../../src/cli/commands/bulk.ts";
import { complete, type Sources } from "../../../src/cli/completion/complete.ts";
import { definedCommands } from "../../../src/cli/completion/load-own-commands.ts";
import { BY_PLACE } from "../../../src/cli/completion/wanted.ts";
import { GLOBAL_FLAGS } from "../../../src/cli/global-flags.ts";
import { COMMON } from "../../../src/cli/operations/common-flags.ts";

/** What is proposed where, by tables of command lines whose last word is at the cursor. */

const own = await definedCommands();
const asked: object[] = [];
const sources: Sources = {
  own: () => Promise.resolve(own),
  contexts(which) {
    asked.push(which);
    return Promise.resolve([{ text: "dev", about: "acme-dev.eu.qlikcloud.com" }, { text: "prod" }]);
  },
};

/** Words are separated by one blank each; nothing behind the last one means that a word begins. */
async function proposed(line: string) {
  const { candidates, files } = await complete(line.split(" ").slice(1), sources);
  return files ? [...candidates.map(({ text }) => text), ":files"] : candidates.map(({ text }) => text);
}

describe("exactly these", () => {
  it.each<[string, ...string[]]>([
    // Commands and resources, in their spellings.
    ["qlik contex", "context"],
    ["qlik spac", "space"],
    ["qlik spaces", "spaces"],
    ["qlik csrfT", "csrfToken"],
    ["qlik nonsense"],
    ["qlik context us", "use"],
    ["qlik context re", "rename"],
    // Verbs, nested resources, in any spelling.
    ["qlik space c", "create"],
    ["qlik spaces li", "list"],
    ["qlik space dele", "delete"],
    ["qlik space a", "assignment"],
    ["qlik space assignments", "assignments"],
    ["qlik space assignment ", "create", "rm", "get", "ls", "update"],
    ["qlik space nonsense "],
    // Flags of the operation, and what they take.
    ["qlik space create --ty", "--type"],
    ["qlik space create --type ", "shared", "managed", "data"],
    ["qlik space create --type=m", "--type=managed"],
    ["qlik space create --name x --na"],
    ["qlik user ls --sort -na", "-name"],
    ["qlik space get --spaceI", "--spaceId"],
    ["qlik space get --space-i", "--space-id"],
    ["qlik space create -o ", "json", "table", "ndjson", "csv", "yaml"],
    ["qlik space create --output t", "table"],
    ["qlik space ls -qo t", "table"],
    ["qlik space ls -oq t"],
    ["qlik space ls -xo t"],
    ["qlik user ls --limit "],
    // The fields of the answer, one after the other.
    ["qlik space ls --columns na", "name"],
    ["qlik space ls --columns=na", "--columns=name"],
    ["qlik space ls --columns name,ow", "name,ownerId"],
    ["qlik space ls --columns name,na"],
    ["qlik user get x --columns assignedRoles.n", "assignedRoles.name"],
    ["qlik user me --columns assignedRoles.nonsense.x"],
    ["qlik space ls --columns name,type,ow", "name,type,ownerId"],
    ["qlik space ls --columns name", "name"],
    ["qlik space ls --columns -na"],
    ["qlik space ls --sort-by na", "name"],
    ["qlik space ls --sort-by -na", "-name"],
    ["qlik space ls --sort-by=+na", "--sort-by=+name"],
    ["qlik space ls --sort-by -name,-ow", "-name,-ownerId"],
    ["qlik space ls --sort-by -name,ow", "-name,ownerId"],
    ["qlik space ls --sort-by -name,na"],
    ["qlik user ls --sort-by -assignedRoles.n", "-assignedRoles.name"],
    // Paths, as far as they are known, of the method that is given.
    ["qlik raw get /api/v1/users/a", "/api/v1/users/actions/count"],
    ["qlik raw POST /api/v1/users/actions/i", "/api/v1/users/actions/invite"],
    [
      "qlik raw get /api/v1/spaces/ID/assi",
      "/api/v1/spaces/ID/assignments",
      "/api/v1/spaces/ID/assignments/",
    ],
    ["qlik raw get /nonsense"],
    // Names of contexts.
    ["qlik --context ", "dev", "prod"],
    ["qlik --context d", "dev"],
    ["qlik --context=p", "--context=prod"],
    ["qlik user ls --context ", "dev", "prod"],
    ["qlik --context dev user me --c", "--columns", "--contexts"],
    ["qlik context use ", "dev", "prod"],
    ["qlik context use dev "],
    ["qlik context rm dev ", "prod"],
    ["qlik context rename ", "dev", "prod"],
    ["qlik context rename dev "],
    ["qlik status --context ", "dev", "prod"],
    // Flags before and among the words.
    ["qlik --sandbox spac", "space"],
    ["qlik --context dev spac", "space"],
    ["qlik space --sandbox cr", "create"],
    ["qlik --verb", "--verbose"],
    // Files.
    ["qlik run ", ":files"],
    ["qlik run x.ts ", ":files"],
    ["qlik run --context ", "dev", "prod"],
    ["qlik run --context dev ", ":files"],
    ["qlik --contexts ", ":files"],
    ["qlik space create -f ", ":files"],
    ["qlik space create --file=", ":files"],
    ["qlik user ls --output-file ", ":files"],
    ["qlik context apply ", ":files"],
    ["qlik app import --file ", ":files"],
    // An operation for each row of a file.
    ["qlik bul", "bulk"],
    ["qlik bulk spac", "space"],
    ["qlik bulk spaces dele", "delete"],
    ["qlik bulk space cr", "create"],
    ["qlik bulk space assignment ", "create", "rm", "get", "ls", "update"],
    ["qlik bulk nonsense "],
    ["qlik bulk --sandbox space cr", "create"],
    ["qlik bulk --context d", "dev"],
    ["qlik bulk space --he", "--help"],
    ["qlik bulk space create --jo", "--journal"],
    ["qlik bulk space create --ty", "--type"],
    ["qlik bulk space create --type=m", "--type=managed"],
    ["qlik bulk space create --from x.csv --fr"],
    ["qlik bulk space create --from ", ":files"],
    ["qlik bulk space create --from=b/pa", ":files"],
    ["qlik bulk space create --from x.csv --journal ", ":files"],
    ["qlik bulk space create --report ", ":files"],
    ["qlik bulk space create --unfinished ", "auto", "retry", "skip"],
    ["qlik bulk space create -o ", "json", "ndjson", "csv"],
    ["qlik bulk space create --concurrency "],
    ["qlik bulk space create --col"],
    ["qlik bulk space rm --use ", "id", "spaceId"],
    ["qlik bulk space create --use name,ty", "name,type"],
    ["qlik bulk space create --use=na", "--use=name"],
    ["qlik bulk space create --context ", "dev", "prod"],
    // Of the help of a command, only its words.
    ["qlik hel", "help"],
    ["qlik help us", "user"],
    ["qlik help space cr", "create"],
    ["qlik help bulk space cr", "create"],
    ["qlik help context us", "use"],
    ["qlik help context use "],
    ["qlik help run "],
    ["qlik help user ls --c"],
    ["qlik help hel"],
    // Where a command is not whole yet.
    ["qlik space --context ", "dev", "prod"],
    ["qlik space --sand", "--sandbox"],
    // Of the toolkit's own commands.
    ["qlik new sc", "script"],
    ["qlik new script "],
    ["qlik raw p", "post", "put", "patch"],
    ["qlik raw get /api/v1/csrf", "/api/v1/csrf-token"],
    ["qlik token -o ", "json"],
    ["qlik completion f", "fish"],
    ["qlik context update dev --server-type ", "cloud", "windows", "engine"],
    ["qlik context update --server-type=w", "--server-type=windows"],
    ["qlik context diff --pr", "--prune"],
    ["qlik context diff --prune --pr"],
    // Behind -- there are only arguments.
    ["qlik space get -- --sp"],
  ])("%s", async (line, ...wanted) => {
    expect(await proposed(line)).toEqual(wanted);
  });
});

it("a file of contexts on the line is where names come from", async () => {
  asked.length = 0;
  await proposed("qlik user ls --contexts team.yaml --context ");
  await proposed("qlik --contexts=team.yaml --context ");
  await proposed("qlik context use ");
  expect(asked).toEqual([
    { own: false, file: "team.yaml" },
    { own: false, file: "team.yaml" },
    { own: true, file: undefined },
  ]);
});

it("every operation is reached word by word, and every flag of it begins with --", async () => {
  const wrong: string[] = [];
  for (const name of operationNames) {
    const words = commandWords(name);
    for (let length = 1; length <= words.length; length++) {
      const found = await proposed(["qlik", ...words.slice(0, length)].join(" "));
      if (!found.includes(words[length - 1]!)) wrong.push(words.slice(0, length).join(" "));
    }
    const flags = await proposed(`qlik ${words.join(" ")} --`);
    if (flags.length < COMMON.length || flags.some((flag) => !flag.startsWith("--"))) wrong.push(name);
  }
  expect(wrong).toEqual([]);
});

it("bulk proposes every flag that its help lists, and no other", async () => {
  const stdout = new PassThrough();
  const io = { stdin: new PassThrough(), stdout, stderr: stdout, env: {}, home: "/", cwd: "/" };
  for (const words of ["space create", "app export", "reload create", "space assignment create"]) {
    expect(await bulkCommand([...words.split(" "), "--help"], io)).toBe(0);
    const help = String(stdout.read());
    const listed = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag!);
    expect(help).toContain(`qlik bulk ${words} --from <file>`);
    expect(listed).toContain("--journal");
    const flags = await proposed(`qlik bulk ${words} --`);
    expect(flags.filter((flag) => !flag.endsWith("-null")).sort()).toEqual([...new Set(listed)].sort());
  }
});

it("every operation can be bulk's, word by word", async () => {
  const wrong: string[] = [];
  for (const name of operationNames) {
    const words = commandWords(name);
    const found = await proposed(["qlik bulk", ...words].join(" "));
    if (!found.includes(words.at(-1)!)) wrong.push(name);
    const flags = await proposed(`qlik bulk ${words.join(" ")} --`);
    if (!flags.includes("--from") || new Set(flags).size !== flags.length) wrong.push(`${name} --`);
    const left = await proposed(`qlik bulk ${words.join(" ")} --from x --`);
    if (left.includes("--from")) wrong.push(`${name} --from twice`);
  }
  expect(wrong).toEqual([]);
});

describe("the toolkit's own commands", () => {
  it("are all proposed, with every flag that their help lists", async () => {
    expect(own.length).toBeGreaterThan(20);
    for (const { words, flags } of own) {
      const prefix = words === "" ? "qlik" : `qlik ${words}`;
      if (words !== "") expect(await proposed(prefix)).toContain(words.split(" ").at(-1));
      const long = flags.map(({ names }) => names[0]!);
      // Those of bulk follow the command that it takes; before that, there may be those of all commands.
      const before = words === "bulk" ? GLOBAL_FLAGS.map(({ name }) => `--${name}`) : [];
      expect(await proposed(`${prefix} --`)).toEqual([...before, ...long]);
    }
  });

  it("have the flags of their definitions", () => {
    const status = own.find(({ words }) => words === "status")!;
    expect(status.flags.map(({ names }) => names[0])).toEqual([
      "--output",
      "--json",
      ...GLOBAL_FLAGS.map(({ name }) => `--${name}`),
      "--help",
    ]);
    const create = own.find(({ words }) => words === "context create")!;
    expect(create.flags.find(({ names }) => names.includes("--headers"))).toMatchObject({ many: true });
    expect(own.find(({ words }) => words === "")!.flags.map(({ names }) => names.join())).toContain(
      "--eval,-e",
    );
  });

  it("what a place of theirs takes is said of places that there are", () => {
    const places = own.flatMap(({ words, args, flags }) => [
      ...args.map(({ name }) => `${words} <${name}>`),
      ...flags.flatMap(({ names }) => names.map((name) => `${words} ${name}`)),
    ]);
    expect(Object.keys(BY_PLACE).filter((place) => !places.includes(place))).toEqual([]);
  });
});

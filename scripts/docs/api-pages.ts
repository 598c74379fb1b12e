import { argumentsOf, type CallArgument } from "../../src/api/help/arguments.ts";
import { operationNames } from "../../src/api/catalogue.ts";
import { resourcesByArea } from "../../src/api/help/areas.ts";
import { exampleOf } from "../../src/api/help/example.ts";
import { findMethod, firstNames, type Method } from "../../src/api/help/method.ts";
import { rightsText } from "../../src/api/help/rights-text.ts";
import { methodSentence } from "../../src/api/help/sentence.ts";
import { signatureOf } from "../../src/api/help/signature.ts";
import { deprecationNotice } from "../../src/api/deprecation.ts";
import { kebab } from "../../src/api/command-words.ts";
import { commandOf } from "../../src/cli/operations/words.ts";
import { fieldRows, fieldsIn } from "../../src/repl/help/field-rows.ts";
import { anchor, block, code, page, plain, table } from "./markdown.ts";

/** Every method of `qlik`, a page for each resource, and the list of them. By path below `docs`. */

const SOURCE = "the table of operations";

export function apiPages(): Map<string, string> {
  const pages = new Map([["api/README.md", indexPage()]]);
  for (const [, resources] of resourcesByArea()) {
    for (const resource of resources) pages.set(fileOf(resource), resourcePage(resource));
  }
  return pages;
}

function fileOf(resource: string): string {
  return `api/${kebab(resource)}.md`;
}

function methodsOf(resource: string): Method[] {
  return firstNames().filter((name) => name.split(".", 1)[0] === resource).map((name) => findMethod(name)!);
}

function indexPage(): string {
  const areas = resourcesByArea().map(([area, resources]) => {
    const rows = resources.map((resource) => {
      const links = methodsOf(resource).map(({ name }) => {
        const short = name === resource ? name : name.slice(resource.length + 1);
        return `[${short}](${fileOf(resource).slice("api/".length)}#${anchor(`qlik.${name}`)})`;
      });
      return [code(`qlik.${resource}`), links.join(", ")];
    });
    return `## ${area}\n\n${table(["resource", "methods"], rows)}`;
  });
  return page(
    "Operations",
    SOURCE,
    `All ${firstNames().length} methods of \`qlik\`: the ${operationNames.length} operations in Qlik's documents, and helpers that the ` +
      `toolkit adds to them, with the command of each. At the prompt \`qlik.spaces.list?\` shows ` +
      "the same, and `??` all that comes back. Sentences and examples are this project's own; the link under each leads to Qlik's page.",
    ...areas,
  );
}

function resourcePage(resource: string): string {
  return page(`qlik.${resource}`, SOURCE, "[All resources](README.md)", ...methodsOf(resource).map(methodSection));
}

/** How much of what is sent is told here. */
const FIELDS = { depth: 2, values: 24 };

function methodSection(method: Method): string {
  const { name, operation } = method;
  const notice = method.kind === "operation" ? noticeOf(method) : undefined;
  return [
    `## qlik.${name}`,
    plain(methodSentence(method)),
    ...(notice === undefined ? [] : [`> ${plain(notice)}`]),
    block("ts", `${signatureOf(method)}\n\n${exampleOf(method, 100)}`),
    ...argumentsOf(method).map(argumentTable).filter((text) => text !== ""),
    ...(operation ? [factsOf(method, operation)] : []),
  ].join("\n\n");
}

function noticeOf({ operation }: Extract<Method, { kind: "operation" }>): string | undefined {
  if (operation.deprecated) return deprecationNotice(operation);
  return operation.replacedBy === undefined ? undefined : `Newer: qlik.${operation.replacedBy}.`;
}

/** Of an object's fields; the options that every call has are in the README. */
function argumentTable({ name, role, shape, optional }: CallArgument): string {
  if (fieldsIn(shape).length === 0 || (role === "options" && optional)) return "";
  const rows = fieldRows(shape, FIELDS).map(({ left, right, depth = 0 }) => [
    `${"&emsp;".repeat(depth)}${code(left)}`,
    plain(right),
  ]);
  return table([code(`${name}${optional ? "?" : ""}`), "type"], rows);
}

function factsOf(method: Method, operation: NonNullable<Method["operation"]>): string {
  const rights = rightsText(operation);
  return [
    ...(method.kind === "operation" ? [code(`qlik ${commandOf(operation.name)}`)] : []),
    code(`${operation.method} ${operation.path}`),
    `${operation.rateLimit.toLocaleString("en")} calls a minute`,
    ...(rights === undefined ? [] : [`needs ${plain(rights)}`]),
    `[Qlik's page](${operation.docs})`,
  ].join(" · ");
}

import { argumentsOf, type CallArgument } from "../../api/help/arguments.ts";
import { exampleOf } from "../../api/help/example.ts";
import type { Method } from "../../api/help/method.ts";
import { resultOf } from "../../api/help/result.ts";
import { rightsText } from "../../api/help/rights-text.ts";
import { methodSentence } from "../../api/help/sentence.ts";
import { resultText, signatureOf } from "../../api/help/signature.ts";
import { deprecationNotice } from "../../api/deprecation.ts";
import type { Operation } from "../../api/operation.ts";
import { paint, type Look } from "../../output/look.ts";
import { fieldRows, fieldsIn } from "./field-rows.ts";
import { flow, hanging, heading, helpWidth, paragraphs, prose, rows } from "./layout.ts";

/** The help of one method. Pure. */

export interface HelpOptions {
  look: Look;
  /** With everything, as `??` asks for. */
  full: boolean;
}

export function methodHelp(method: Method, options: HelpOptions): string {
  const { look } = options;
  const { operation } = method;
  return paragraphs([
    hanging(signatureOf(method), look, 2).map((line) => paint(line, "heading", look)),
    [...prose(methodSentence(method), look), ...noticesOf(method, look)],
    ...argumentsOf(method).map((argument) => argumentHelp(argument, method, options)),
    resultHelp(method, options),
    exampleHelp(method, look),
    operation ? factsOf(operation, look) : [],
  ]);
}

function noticesOf(method: Method, look: Look): string[] {
  const { operation } = method;
  const notices: string[] = [];
  if (method.kind === "operation" && method.name !== method.operation.name) {
    notices.push(`A second name of qlik.${method.operation.name}.`);
  }
  if (method.kind === "hand-written" && operation) notices.push(`Calls qlik.${operation.name}.`);
  if (operation?.deprecated) notices.push(deprecationNotice(operation));
  else if (operation?.replacedBy !== undefined) notices.push(`Newer: qlik.${operation.replacedBy}.`);
  return notices.flatMap((notice) =>
    prose(notice, look).map((line) => paint(line, operation?.deprecated ? "bad" : "faint", look)),
  );
}

/** How deep and how far a short help goes. */
const SHORT = { depth: 2, values: 12, rows: 14 };
const FULL = { depth: 6, values: Infinity, rows: Infinity };

const PATCH = "fields to replace; an array of JSON Patch operations is taken too";

function argumentHelp(argument: CallArgument, { operation }: Method, { look, full }: HelpOptions): string[] {
  const { name, role, shape, optional, about } = argument;
  const fields = fieldsIn(shape);
  const isPatch = role === "body" && operation?.body?.kind === "patch";
  // A plain text says all in the signature.
  if (fields.length === 0) return about === undefined ? [] : [...prose(`${name}: ${about}`, look)];
  const label = `${name}${optional ? "?" : ""}`;
  if (role === "options" && !full && optional) {
    const names = fields.map((field) => field.name).join(", ");
    return prose(`${heading(label, look)}  ${paint(names, "faint", look)}`, look);
  }
  const { depth, values, rows: most } = full ? FULL : SHORT;
  const all = fieldRows(shape, { depth, values });
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return [
    heading(label, look),
    ...(isPatch ? prose(PATCH, look, 2).map((line) => paint(line, "faint", look)) : []),
    ...rows(shown, look),
    ...(more > 0 ? [`  ${paint(`… ${more} more; ?? shows all`, "faint", look)}`] : []),
  ];
}

function resultHelp(method: Method, { look, full }: HelpOptions): string[] {
  const shape = resultOf(method);
  const [given, how] = resultWords(resultText(method));
  const lines = prose(`${heading("gives", look)}  ${given}`, look);
  if (how !== undefined) lines.push(...prose(how, look, 2).map((line) => paint(line, "faint", look)));
  const fields = shape === undefined ? [] : fieldsIn(shape);
  if (full) return [...lines, ...rows(fieldRows(shape ?? [], { ...FULL, depth: 3, comesBack: true }), look)];
  if (fields.length === 0) return lines;
  const names = fields.map(({ name }) => name);
  return [...lines, ...flow(names, look)];
}

/** From the type to what one gets, and how to take it. */
function resultWords(type: string): [given: string, how?: string] {
  const [, kind, inner = type] = /^(Listing|Promise)<(.*)>$/.exec(type) ?? [];
  if (kind === "Listing") {
    return [
      `a list of ${inner}`,
      "await gives all of it as an array; alone, it shows the first page, and .more goes on",
    ];
  }
  switch (inner) {
    case "void":
      return ["nothing"];
    case "string":
      return ["a text"];
    case "Download":
      return ["a stream of bytes"];
    case "unknown":
      return ["what the tenant answers"];
    default:
      return [inner];
  }
}

function exampleHelp(method: Method, look: Look): string[] {
  return exampleOf(method, helpWidth(look) - 2)
    .split("\n")
    .map((line) => `  ${paint(line, "good", look)}`);
}

function factsOf(operation: Operation, look: Look): string[] {
  const { method, path, rateLimit, docs } = operation;
  const rights = rightsText(operation);
  const limit = `${rateLimit.toLocaleString("en")} calls a minute`;
  return [
    ...prose(`${method} ${path}`, look),
    ...prose(rights === undefined ? limit : `${limit}; needs ${rights}`, look),
    docs,
  ].map((line) => paint(line, "faint", look));
}

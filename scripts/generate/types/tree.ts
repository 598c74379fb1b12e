import type { Operation } from "../../../src/api/operation.ts";
import { byCode } from "../words.ts";
import { key } from "./printer.ts";

/** The type of the object that has a method for every operation. */

export interface Method {
  operation: Operation;
  /** `<O extends CallOptions = CallOptions>(userId: string, options?: O): Answer<O, Call<Users.User>>`. */
  signature: string;
}

interface Node {
  method?: Method;
  members: Map<string, Node>;
}

/** @param methods by name, second names included. */
export function printTree(methods: ReadonlyMap<string, Method>): string {
  const root: Node = { members: new Map() };
  for (const [name, method] of methods) {
    let node = root;
    for (const part of name.split(".")) {
      if (!node.members.has(part)) node.members.set(part, { members: new Map() });
      node = node.members.get(part)!;
    }
    node.method = method;
  }
  return [
    "/** Every operation as a method. */",
    "export interface GeneratedQlik {",
    ...printMembers(root, "  "),
    "}",
  ].join("\n");
}

function printMembers(node: Node, indent: string): string[] {
  return [...node.members]
    .sort(([a], [b]) => byCode(a, b))
    .flatMap(([name, member]) => {
      if (member.members.size === 0) return printMethod(member.method!, indent, key(name));
      return [
        `${indent}${key(name)}: {`,
        // What can be called and has members too is a function with properties.
        ...(member.method ? printMethod(member.method, `${indent}  `, "") : []),
        ...printMembers(member, `${indent}  `),
        `${indent}};`,
      ];
    });
}

function printMethod({ operation, signature }: Method, indent: string, name: string): string[] {
  const doc = documentation(operation).map((line) => `${indent} * ${line}`);
  return [`${indent}/**`, ...doc, `${indent} */`, `${indent}${name}${signature};`];
}

/** Facts only. */
function documentation({ method, path, rateLimit, deprecated, replacedBy, docs }: Operation): string[] {
  const lines = [`\`${method} ${path}\` — ${thousands(rateLimit)} calls/min`];
  const instead = replacedBy === undefined ? "" : `use {@link GeneratedQlik.${replacedBy} | ${replacedBy}}`;
  if (deprecated) {
    const until = deprecated.sunset === undefined ? "" : `sunset ${deprecated.sunset}`;
    lines.push(`@deprecated ${[until, instead].filter(Boolean).join("; ")}`.trimEnd());
  } else if (instead) {
    lines.push(`Newer: ${instead.replace(/^use /, "")}`);
  }
  return [...lines, `@see ${docs}`];
}

function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

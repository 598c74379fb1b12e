import type { Named } from "../../api/aliases.ts";
import { commandWords, kebab } from "../../api/command-words.ts";
import type { Command } from "./words.ts";

/** What an operation does, in a few words of ours, made of its name. Pure. */

/** Where the name alone says too little, or nothing that reads well. */
const KNOWN: Readonly<Record<string, string>> = {
  "analytics.apps.evaluations.compare": "Compare two evaluations",
  "apps.evaluations.compare": "Compare two evaluations",
  "analytics.odagLinks.canCreate": "Check whether links can be created",
  "analytics.odagLinks.selectionAppLinkUsages": "Find the links that apps use",
  "analytics.odagSettings.canUpdate": "Check whether settings can be changed",
  "apps.import": "Import an app",
  "assistants.sources.plaintexts": "Get sources as plain text",
  "brands.active": "Get the active brand",
  "collections.favorites": "Get the collection of favorites",
  csrfToken: "Get a CSRF token",
  "dataFiles.changeSpaceMany": "Change the space of several data files",
  "diProjects.importAsync": "Import a DI project in the background",
  "directAccessAgents.action": "Start an action of an agent",
  "encryption.keyproviders.migration.details": "Get the details of a migration",
  "glossaries.import": "Import a glossary",
  "lineageGraphs.nodes.overview": "Get the overview of nodes",
  "login.interactive": "Sign in with a browser",
  "login.jwtSession": "Start a session with a JWT",
  "oauth.authorize": "Ask for consent with a browser",
  "oauth.revoke": "Revoke a token",
  "oauth.token": "Get a token",
  "questions.ask": "Ask a question",
  "scheduling.tasks.runs.last": "Get the last run",
  "tasks.runs.last": "Get the last run",
  "tenants.me": "Show the tenant that you are on",
  "users.me": "Show who is signed in",
  "webNotifications.patchAll": "Change all web notifications",
};

/** What is done with a thing that has no other word for it. */
const CRUD: Readonly<Record<string, string>> = {
  create: "Create",
  update: "Update",
  patch: "Change",
  delete: "Delete",
};

/** @returns such as `List assignments`, without what they belong to */
export function describeOperation({ name, method, path }: Named): string {
  if (Object.hasOwn(KNOWN, name)) return KNOWN[name]!;
  const members = name.split(".");
  const verb = members.pop()!;
  const many = spaced(members.at(-1) ?? verb);
  const one = singularOf(members.at(-1) ?? verb);
  const endsInId = path.endsWith("}");
  const thing = many === one ? `the ${one}` : `${article(one)} ${one}`;
  if (verb === "list") return `List ${many}`;
  if (verb === "listAll") return `List all ${many}`;
  if (verb === "get") return endsInId ? `Get ${article(one)} ${one}` : `Get the ${many}`;
  const crud = Object.hasOwn(CRUD, verb) ? CRUD[verb] : undefined;
  if (crud !== undefined) {
    const isOne = endsInId || (verb === "create" && many !== one);
    return `${crud} ${isOne ? `${article(one)} ${one}` : `the ${many}`}`;
  }
  const [, base, amount] = /^(.+?)(Many|All)$/.exec(verb) ?? [];
  if (base !== undefined) return `${capital(spaced(base))} ${amount === "All" ? "all" : "several"} ${many}`;
  const words = spaced(verb);
  const [first = "", ...rest] = words.split(" ");
  const isAction = method !== "GET" || path.includes("/actions/") || ACTIONS.has(first);
  if (!isAction) return `Get the ${words}`;
  if (first === "change") return `Change the ${rest.join(" ")} of ${thing}`;
  if (rest.length > 0) return capital(words);
  return `${capital(words)} ${/\}(\/actions)?\/[^/]+$/.test(path) ? thing : many}`;
}

/** Verbs of GETs; anything else that is got is a noun. */
const ACTIONS = new Set(["compare", "download", "expand", "export", "search"]);

/** What a command does: {@link describeOperation}, or the part of a list that it is. */
export function describeCommand(
  { words, fixed }: Pick<Command, "words" | "fixed">,
  operation: Named,
): string {
  if (!fixed) return describeOperation(operation);
  return `List the items that are ${words.at(-2)!.replaceAll("-", " ")}s`;
}

/** ` of a space`, for what belongs to one thing that has an id; empty for everything else. */
export function ownerOf({ name, path }: Named): string {
  const members = name.split(".");
  const parent = members.at(-3);
  const verb = members.at(-1)!;
  const isKnown = Object.hasOwn(CRUD, verb) || verb === "list" || verb === "get";
  if (parent === undefined || !isKnown) return "";
  const inner = path.replace(/\/\{[^}]+\}$/, "");
  if (!new RegExp(`/${kebab(parent)}/\\{[^}]+\\}/[^{}]+$`).test(inner)) return "";
  const owner = singularOf(parent);
  return ` of ${article(owner)} ${owner}`;
}

function singularOf(member: string): string {
  return spaced(commandWords(`${member}.x`)[0]!);
}

function spaced(member: string): string {
  const text = kebab(member).replaceAll("-", " ");
  return text.replace(/\b(api|csp|ip|qri|di|odag|ui)\b/g, (word) => word.toUpperCase());
}

function article(word: string): string {
  return /^([aeio]|OD)/i.test(word) || /^un/.test(word) ? "an" : "a";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

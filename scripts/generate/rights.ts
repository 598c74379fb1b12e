import type { Rights } from "../../src/api/operation.ts";
import type { Source } from "./operations.ts";

/**
 * Who may call an operation. Most documents say nothing; some say it in a sentence, of which only the names of roles,
 * scopes and permissions are taken, and only where it holds without an if.
 */

const NAME = "`?([A-Za-z]+(?:[.:-][A-Za-z]+)*)`?";
const NAMES = `${NAME}(?:(?:,? (?:and|or) |, )${NAME})*`;
const SUBJECT = "(?:the )?(?:requesting |calling )?(?:user|requestor)";

const ROLES = [
  new RegExp(
    `^${SUBJECT} must be assigned (?:the|one of the following roles:) (?<roles>${NAMES})(?: role)?(?: or have at least one of the following scopes: (?<scopes>${NAMES}))?(?: and needs .*)?\\.?$`,
    "i",
  ),
  new RegExp(`^requires (?:${SUBJECT} to be assigned the )?(?<roles>${NAME}) role\\.?$`, "i"),
];
const PERMISSIONS = [
  new RegExp(`^this is access controlled by the permission (?<permissions>${NAME})\\.?$`, "i"),
  new RegExp(`^requires (?<permissions>${NAMES}) permissions\\.?$`, "i"),
];

export function rightsOf({ object }: Source): Rights | undefined {
  const declared = object["x-qlik-access-control"];
  if (declared) return { permissions: declared };
  for (const sentence of sentencesOf(object.description ?? "")) {
    for (const pattern of [...ROLES, ...PERMISSIONS]) {
      const { roles, scopes, permissions } = pattern.exec(sentence)?.groups ?? {};
      const rights: Rights = {};
      if (roles !== undefined) rights.roles = namesIn(roles);
      if (scopes !== undefined) rights.scopes = namesIn(scopes);
      if (permissions !== undefined) rights.permissions = namesIn(permissions);
      if (Object.keys(rights).length > 0) return rights;
    }
  }
  return undefined;
}

function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/(?<=\.) (?=[A-Z])/);
}

function namesIn(text: string): string[] {
  return text.split(/,? (?:and|or) |, /).map((name) => name.replaceAll("`", ""));
}

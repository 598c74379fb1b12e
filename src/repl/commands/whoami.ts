import { rolesOf } from "../../api/describe-user.ts";
import type { Qlik } from "../../api/qlik.ts";
import { fields } from "../../output/fields.ts";
import type { Command } from "../command.ts";

export const whoami: Command = {
  name: "whoami",
  summary: "the tenant, and who you are on it",
  interactive: true,
  async run({ qlik, place, print, look }) {
    const { name: context, server, credentials, readOnly, protected: isProtected } = place();
    const user = await (qlik() as Qlik).users.me();
    const changes = readOnly ? "refused (read-only)" : isProtected ? "asked about (protected)" : undefined;
    const facts = {
      tenant: server,
      context,
      user: user.name || user.subject,
      email: user.email,
      roles: rolesOf(user).join(", ") || undefined,
      credentials,
      changes,
    };
    print(fields(Object.fromEntries(Object.entries(facts).filter(([, one]) => one)), look()));
  },
};

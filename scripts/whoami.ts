/**
 * Says who is signed in where.
 *
 *     npx tsx scripts/whoami.ts [--context NAME]
 *     qlik run [--context NAME] scripts/whoami.ts
 */
import { parseArgs } from "node:util";
import { connect } from "qlik-toolkit";

const { values } = parseArgs({ options: { context: { type: "string" } } });
const qlik = connect(values);

const me = await qlik.users.me();
const roles = me.assignedRoles?.map((role) => role.name).join(", ");
console.log(`${me.name} (${roles || "no roles"}), ${me.subject}`);

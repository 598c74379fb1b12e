import { newSecret, type ClientSecret } from "../credentials.ts";
import { created, noContent, refuse } from "../envelope.ts";
import { route } from "../router.ts";
import { isoTime, lookUp } from "../state.ts";

/** Secrets of an OAuth client, several at a time, so that one can be changed while the other is still good. */

/** By Qlik's reference. */
const MOST = 5;

const create = route({
  method: "POST",
  path: "/api/v1/oauth-clients/{id}/client-secrets",
  access: "admin",
  handle(state, { params, user, now }) {
    const client = lookUp(state.credentials.clients, params.id, "OAUTH-CLIENTS-404");
    if (client.secrets === undefined) {
      throw refuse(400, "OAUTH-CLIENTS-400", "The client is public", { detail: "It can keep no secret." });
    }
    if (client.secrets.length >= MOST) {
      throw refuse(409, "OAUTH-CLIENTS-409", "Too many client secrets", {
        detail: `A client has ${MOST} at the most.`,
      });
    }
    const made = newSecret(state.credentials.newToken(), { createdAt: isoTime(now), createdBy: user.id });
    client.secrets.push(made);
    const { secret, ...told } = made;
    return created({ clientId: client.id, clientSecret: secret, ...told });
  },
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/oauth-clients/{id}/client-secrets/{hint}",
  access: "admin",
  handle(state, { params }) {
    const client = lookUp(state.credentials.clients, params.id, "OAUTH-CLIENTS-404");
    const secrets: ClientSecret[] = client.secrets ?? [];
    const at = secrets.findIndex(({ hint }) => hint === params.hint);
    if (at < 0)
      throw refuse(404, "OAUTH-CLIENTS-404", "Not found", { detail: `There is no "${params.hint}" here.` });
    secrets.splice(at, 1);
    return noContent();
  },
});

export const clientSecretRoutes = [create, remove];

import { addContent, bytesOfContent } from "../contents.ts";
import { refuse } from "../envelope.ts";
import { route } from "../router.ts";
import { lookUp } from "../state.ts";
import { addApp } from "./apps.ts";

/** Apps as files. What they hold is the sandbox's own: no Qlik Sense reads it. */

const exportApp = route({
  method: "POST",
  path: "/api/v1/apps/{appId}/export",
  query: { NoData: { type: "boolean" } },
  handle(state, { params, query, user, now }) {
    const { name, description, usage } = lookUp(state.apps, params.appId, "APPS-404");
    const file = { sandbox: "qlik-toolkit, not Qlik", name, description, usage, data: query.NoData !== true };
    const { id } = addContent(state, user, now, {
      name: `${name}.qvf`,
      bytes: Buffer.from(JSON.stringify(file)),
    });
    return { status: 201, headers: { location: `/v1/temp-contents/${id}` } };
  },
});

const importApp = route({
  method: "POST",
  path: "/api/v1/apps/import",
  query: {
    NoData: { type: "boolean" },
    appId: { type: "string" },
    fallbackName: { type: "string" },
    fileId: { type: "string" },
    mode: { type: "string" },
    name: { type: "string" },
    spaceId: { type: "string" },
  },
  handle(state, call) {
    const { query, bytes, now } = call;
    const file = query.fileId === undefined ? bytes : bytesOfContent(state, query.fileId, now);
    if (file.length === 0) throw refuse(400, "APPS-400", "There is no app to import");
    const { name, description } = readFile(file);
    return addApp(state, call, {
      name: query.name ?? name ?? query.fallbackName ?? "Untitled",
      description: description ?? "",
      ...(query.spaceId === undefined ? {} : { spaceId: query.spaceId }),
    });
  },
});

/** Of a file that the sandbox has not made, nothing is known. */
function readFile(bytes: Buffer): { name?: string; description?: string } {
  try {
    const { name, description } = JSON.parse(bytes.toString()) as Record<string, unknown>;
    return {
      ...(typeof name === "string" && { name }),
      ...(typeof description === "string" && { description }),
    };
  } catch {
    return {};
  }
}

export const appFileRoutes = [exportApp, importApp];

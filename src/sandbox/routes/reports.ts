import * as z from "zod";
import { addContent } from "../contents.ts";
import { ok } from "../envelope.ts";
import { route } from "../router.ts";
import { lookUp, type Report, type State } from "../state.ts";

const NOT_FOUND = "REPORTS-404";
const QUEUED_MS = 1000;
const PROCESSING_MS = 2000;

const create = route({
  method: "POST",
  path: "/api/v1/reports",
  body: z.looseObject({
    type: z.string(),
    output: z.looseObject({ type: z.string(), outputId: z.string() }),
  }),
  handle(state, { body, user, now, origin }) {
    const report: Report = {
      id: state.newUuid(),
      ownerId: user.id,
      outputId: body.output.outputId,
      createdAt: now,
    };
    state.reports.set(report.id, report);
    const self = `${origin}/api/v1/reports/${report.id}`;
    return {
      status: 202,
      headers: { location: `${self}/status` },
      body: { message: "Report request accepted", requestId: report.id, outputsUrl: `${self}/outputs` },
    };
  },
});

const status = route({
  method: "GET",
  path: "/api/v1/reports/{id}/status",
  handle(state, { params, now, origin }) {
    const report = lookUp(state.reports, params.id, NOT_FOUND);
    const statusLocation = `${origin}/api/v1/reports/${report.id}/status`;
    const age = now - report.createdAt;
    if (age < QUEUED_MS) return ok({ status: "queued", statusLocation });
    if (age < QUEUED_MS + PROCESSING_MS) return ok({ status: "processing", statusLocation });
    const location = `${origin}/api/v1/temp-contents/${contentOf(state, report, now)}`;
    return ok({ status: "done", statusLocation, results: [{ location, outputId: report.outputId }] });
  },
});

/** Made when somebody first asks for it. */
function contentOf(state: State, report: Report, now: number): string {
  report.contentId ??= addContent(state, { id: report.ownerId }, now, {
    name: `${report.outputId}.pdf`,
    bytes: Buffer.from(`%PDF-1.4\n% A report of the qlik-toolkit sandbox: ${report.id}\n`),
  }).id;
  return report.contentId;
}

export const reportRoutes = [create, status];

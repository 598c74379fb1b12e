import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/api/catalogue.ts";
import { jobs } from "../../src/api/jobs.ts";
import { missing } from "../generate/specs-folder.ts";
import { declaredOperations, resolved, schemaAt } from "./documents.ts";

/** Holds the table of jobs against Qlik's OpenAPI documents. */
describe.skipIf(missing)("by the documents,", () => {
  const declared = new Map(declaredOperations.map((one) => [`${one.method} ${one.path}`, one]));
  const documentOf = (name: string) => {
    const { method, path } = findOperation(name)!;
    return declared.get(`${method} ${path}`)!;
  };
  const answerOf = (name: string, path: string) => {
    const { document, answers } = documentOf(name);
    return schemaAt(document, answers.find(({ schema }) => schema)?.schema, path);
  };

  it.each(jobs.map((job) => [job.start, job] as const))("%s", (_name, job) => {
    // Each state is known, so that a new one is noticed here.
    const { enum: states } = answerOf(job.poll, job.state);
    expect(new Set([...job.done, ...job.failed, ...job.running])).toEqual(new Set(states));
    for (const id of job.ids) {
      const [from, path = ""] = id.split(":");
      if (from === "answer") expect(answerOf(job.start, path), id).toBeDefined();
      if (from === "path") expect(documentOf(job.start).inPath[Number(path)], id).toBeDefined();
      const { document, body } = documentOf(job.start);
      const schema = Object.values(body?.content ?? {})[0]?.schema;
      if (from === "body") expect(schemaAt(document, resolved(document, schema), path), id).toBeDefined();
    }
    expect(documentOf(job.poll).inPath).toHaveLength(job.ids.length);
    for (const path of [...(job.traceId ? [job.traceId] : []), ...(job.newBy ? [job.newBy] : [])]) {
      expect(answerOf(job.poll, path), path).toBeDefined();
    }
    // Of an automation's errors the documents say only that they are objects.
    const reasons = job.reasons.filter((path) => !path.startsWith("error[]"));
    for (const path of reasons) expect(answerOf(job.poll, path), path).toBeDefined();
    for (const path of job.more?.arguments ?? []) expect(answerOf(job.poll, path), path).toBeDefined();
    if (job.more) expect(findOperation(job.more.call)?.parameters).toHaveLength(job.more.arguments.length);
  });
});

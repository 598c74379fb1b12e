import type { CAC } from "cac";
import type { Io } from "../io.ts";

/** `qlik context schema`: what editors check and explain a contexts file by. */
export function addSchemaCommand(cli: CAC, io: Io): void {
  cli
    .command("schema", "Print the JSON Schema of contexts files, for editors")
    .example("qlik context schema > contexts.schema.json")
    .action(async () => {
      // Nothing else needs it.
      const { contextsJsonSchema } = await import("../../contexts/json-schema.ts");
      io.stdout.write(`${JSON.stringify(contextsJsonSchema(), null, 2)}\n`);
    });
}

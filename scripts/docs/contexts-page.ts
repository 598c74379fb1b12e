import { contextsJsonSchema } from "../../src/contexts/json-schema.ts";
import { block, code, page, plain, table } from "./markdown.ts";

interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: readonly string[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  definitions?: Readonly<Record<string, Schema>>;
}

/** Every key of a contexts file, by the schema that checks it. @param example the committed one */
export function contextsPage(example: string): string {
  const { properties = {}, definitions = {} } = contextsJsonSchema() as Schema;
  const keys = (all: Readonly<Record<string, Schema>>) =>
    table(
      ["key", "value", "what it is"],
      Object.entries(all).map(([key, schema]) => [
        code(key),
        valueOf(schema, definitions),
        plain(schema.description ?? ""),
      ]),
    );
  const forms = definitions["reference"]?.anyOf ?? [];
  return page(
    "Contexts files",
    "src/contexts/schema.ts",
    "A contexts file is YAML 1.2. The same format serves a repository's `contexts.yaml` and your own store, " +
      "`~/.qlik/contexts.yml`, which Qlik's `qlik-cli` reads and writes too. `qlik context schema` prints the JSON " +
      "Schema by which editors complete and check it.",
    "## At the top",
    keys(properties),
    "## In a context, and in `defaults`",
    "The kind of credentials follows from the keys: an API key, or an OAuth client with a secret, a private key, a user " +
      "to act as, or a redirect URI for the browser. In a repository's file an unknown key is an error; in your own store " +
      "it is left alone.",
    keys(definitions["context"]?.properties ?? {}),
    "## Where a secret is",
    "A reference has exactly one of these forms. It is looked up when a token is needed, and never stored in its place.",
    table(
      ["form", "what it is"],
      forms.map((form) => [
        Object.keys(form.properties ?? {})
          .map((key) => code(`{ ${key}: … }`))
          .join("") || "text",
        plain(form.description ?? Object.values(form.properties ?? {})[0]?.description ?? ""),
      ]),
    ),
    "## Example",
    block("yaml", example),
  );
}

function valueOf(schema: Schema, definitions: Readonly<Record<string, Schema>>): string {
  const name = /^#\/definitions\/(.+)$/.exec(refOf(schema) ?? "")?.[1];
  if (name === "reference") return "[a reference](#where-a-secret-is)";
  if (name !== undefined && definitions[name]?.properties) return "a map, [see below](#in-a-context-and-in-defaults)";
  if (schema.enum) return schema.enum.map(code).join(", ");
  if (schema.anyOf) return schema.anyOf.map((one) => code(`{ ${Object.keys(one.properties ?? {}).join()}: … }`)).join(" or ");
  return { boolean: "true or false", string: "text" }[schema.type ?? ""] ?? "a map";
}

/** A description beside it puts the reference into `allOf`. */
function refOf(schema: Schema & { allOf?: readonly Schema[] }): string | undefined {
  return schema.$ref ?? schema.allOf?.[0]?.$ref;
}

import { QlikError } from "../errors.ts";
import type { HttpClient } from "../http/types.ts";
import { bindOperations, type Resource } from "./bind.ts";
import { findOperation, operationAliases, operationNames } from "./catalogue.ts";
import type { GeneratedQlik } from "./generated/types.ts";
import { bindHandWritten } from "./hand-written/bind.ts";
import type { HandWrittenQlik } from "./hand-written/types.ts";
import type { Operation } from "./operation.ts";
import { sendFile } from "./send-file.ts";

/** The `qlik` object: its type, and how it is made of the table and of what the table lacks. */

export type { Item, Space, User } from "./hand-written/types.ts";

/** A Qlik Cloud tenant: every operation under its name. */
export type Qlik = GeneratedQlik & HandWrittenQlik;

/**
 * Makes the `qlik` object of one tenant. Nothing is sent before a method is called.
 *
 * @param onCall told of each call before it is sent, with the body as it was given
 * @param on connects to another context
 */
export function createQlik(
  client: HttpClient,
  onCall?: (operation: Operation, body: unknown) => void,
  on: (context: string) => Qlik = nowhere,
): Qlik {
  const find = (name: string) => findOperation(name)!;
  const tree: Resource = bindOperations({
    send: (request) => sendFile(request, { tree, client }),
    names: operationNames,
    aliases: operationAliases(),
    find,
    client,
    onCall,
  });
  bindHandWritten(tree, client, on);
  return tree as unknown as Qlik;
}

function nowhere(): never {
  throw new QlikError("usage", "This connection knows no contexts.");
}

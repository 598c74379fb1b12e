/** Whether a context is for a server that qlik-cli knows and the toolkit does not. */
export function isForQlikCli(context: { "server-type"?: unknown }): boolean {
  return context["server-type"] === "windows" || context["server-type"] === "engine";
}

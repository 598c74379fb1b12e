import type { Command } from "../command.ts";

export const help: Command = {
  name: "help",
  summary: "what there is",
  run: ({ print, commands }) => print(helpText(commands)),
};

function helpText(commands: readonly Command[]): string {
  const rows = commands.map(({ name, argument, summary }) => {
    return `  ${`.${name} ${argument?.usage ?? ""}`.padEnd(22)}${summary}`;
  });
  return [
    "Type JavaScript or TypeScript; `await` and `import` work. The tenant is `qlik`:",
    "",
    "  const me = await qlik.users.me()",
    "  qlik.spaces.list()          shows the first page; `await` gives all",
    "",
    "Tab completes, Ctrl-C cancels what runs, Ctrl-D leaves. `_` is the last value, `_error` the last error.",
    "",
    ...rows,
  ].join("\n");
}

import { CREDENTIALS_NAMES } from "./credentials.ts";
import type { ContextPlan, Plan } from "./plan.ts";
import { shellWord } from "../shell-word.ts";

export type PlanStyle = (meaning: ContextPlan["action"], text: string) => string;

export interface RenderPlanOptions {
  /** Colours a line by its meaning. @default no colours */
  style?: PlanStyle;
  /** Whether the plan has been carried out, for the summary. @default false */
  applied?: boolean;
}

const MARKS = { add: "+", change: "~", remove: "-", same: "=" } as const;
const CREDENTIALS = { ...CREDENTIALS_NAMES, other: "for qlik-cli" } as const;

/** A plan as lines for people, the last one a summary. Pure. */
export function renderPlan(
  plan: Plan,
  { style = (_, text) => text, applied = false }: RenderPlanOptions = {},
): string {
  const lines = plan.contexts.flatMap((context) => {
    const heading = style(
      context.action,
      `${MARKS[context.action]} ${printable(context.name)}${details(context)}`,
    );
    const settings = context.changes.map(({ key, from = "(none)", to = "(none)" }) => {
      const before = context.action === "add" ? "" : `${printable(from)} → `;
      return `    ${printable(key)}: ${before}${printable(to)}`;
    });
    return [heading, ...settings];
  });
  return [...lines, ...plan.left.map(explainLeft), summary(plan, applied)].join("\n");
}

function explainLeft({ name, changed }: Plan["left"][number]): string {
  const stays = `  ${printable(name)} was made by this file, which names it no longer`;
  if (!changed) return `${stays}: --prune removes it.`;
  return `${stays}. It has been changed since, and stays: qlik context rm ${shellWord(printable(name))}`;
}

function details({ action, server, credentials, readOnly, protected: guarded }: ContextPlan): string {
  if (action === "remove") return `  ${printable(server)}`;
  if (action !== "add") return "";
  const marks = [CREDENTIALS[credentials], readOnly && "read-only", guarded && "protected"].filter(Boolean);
  return `  ${printable(server)}  (${marks.join(", ")})`;
}

function summary({ contexts, use }: Plan, applied: boolean): string {
  const count = (action: ContextPlan["action"]): number =>
    contexts.filter((item) => item.action === action).length;
  const parts = [
    `${count("add")} ${applied ? "added" : "to add"}`,
    `${count("change")} ${applied ? "changed" : "to change"}`,
    ...(count("remove") > 0 ? [`${count("remove")} ${applied ? "removed" : "to remove"}`] : []),
    `${count("same")} the same`,
  ];
  const current = use === undefined ? "" : ` Current context${applied ? "" : " will be"}: ${printable(use)}.`;
  return `${parts.join(", ")}.${current}`;
}

/** Text from a file with control characters made visible, so that it cannot move the cursor or forge a line. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

import { methodSentence } from "../../api/help/sentence.ts";
import { argumentsOf } from "../../api/help/arguments.ts";
import { argumentText, resultText } from "../../api/help/signature.ts";
import { paint, type Look } from "../../output/look.ts";
import { cut, pad, textWidth } from "../../output/width.ts";
import type { Candidate } from "./candidates.ts";
import type { Completion } from "./complete.ts";

/** What Tab shows above the prompt. Pure. */

/** More of them are a wall; a letter narrows it. */
const MOST_LINES = 24;
/** As many can be read one by one, with what they are. */
const MOST_DESCRIBED = 16;

export function showChoices(candidates: readonly Candidate[], look: Look): string {
  const labels = candidates.map(({ text }) => labelOf(text));
  const describe = candidates.length <= MOST_DESCRIBED && candidates.some(({ about }) => about !== undefined);
  return describe ? described(candidates, labels, look) : inColumns(labels, look);
}

/** Without what is only there to be typed: `sort` of `sort: `, `name` of `name"`. */
function labelOf(text: string): string {
  return text.replace(/(: |(?<=[^"'])["'])$/, "").trimEnd();
}

function described(candidates: readonly Candidate[], labels: readonly string[], look: Look): string {
  const most = Math.floor(look.width / 2);
  const width = Math.min(Math.max(...labels.map(textWidth)), most);
  return candidates
    .map(({ about }, i) => {
      const label = paint(pad(cut(labels[i]!, width, look), width, "left"), "label", look);
      const text = typeof about === "function" ? about() : (about ?? "");
      return `  ${label}  ${paint(cut(text, Math.max(look.width - width - 4, 8), look), "faint", look)}`.trimEnd();
    })
    .join("\n");
}

/** Down the columns, as `ls` does. */
function inColumns(labels: readonly string[], look: Look): string {
  const widest = Math.max(...labels.map(textWidth));
  const columns = Math.max(1, Math.floor((look.width - 2) / (widest + 2)));
  const lines = Math.ceil(labels.length / columns);
  const rows = Array.from({ length: Math.min(lines, MOST_LINES) }, (_, line) => {
    const cells = labels.filter((__, i) => i % lines === line);
    return `  ${cells.map((cell) => pad(cut(cell, look.width - 2, look), widest + 2, "left")).join("")}`.trimEnd();
  });
  const hidden = labels.filter((_, i) => i % lines >= MOST_LINES).length;
  if (hidden > 0) rows.push(`  ${paint(`… ${hidden} more`, "faint", look)}`);
  return rows.join("\n");
}

/** The signature of the call that the cursor is in, with the argument that is due. */
export function showCall({ method, index }: NonNullable<Completion["call"]>, look: Look): string {
  const all = argumentsOf(method).map((argument, i) => {
    const text = argumentText(argument);
    return i === index ? paint(text, "heading", look) : paint(text, "faint", look);
  });
  const signature = `qlik.${method.name}(${all.join(", ")}): ${resultText(method)}`;
  return `${signature}\n${paint(methodSentence(method), "faint", look)}`;
}

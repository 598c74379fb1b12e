import { paint, type Look, type Style } from "../../output/look.ts";
import { wrap } from "../operations/layout.ts";
import type { Finding } from "./finding.ts";

const STYLES: Readonly<Record<Finding["verdict"], Style>> = { ok: "good", warning: "number", problem: "bad" };
const VERDICT_WIDTH = "problem".length;

/** The findings for people: a line for each, what to do below it, and how many want something. Pure. */
export function renderFindings(findings: readonly Finding[], look: Look): string {
  const nameOf = ({ check, of }: Finding) => (of === undefined ? check : `${check} ${of}`);
  const names = Math.max(0, ...findings.map((one) => nameOf(one).length));
  const indent = VERDICT_WIDTH + 2 + names + 2;
  const width = Math.max(30, Math.min(look.width, 100) - indent);
  const below = `\n${" ".repeat(indent)}`;
  const lines = findings.map((one, at) => {
    const verdict =
      paint(one.verdict, STYLES[one.verdict], look) + " ".repeat(VERDICT_WIDTH - one.verdict.length);
    const found = wrap(one.found, width).join(below);
    // Not broken: it may be a command to copy. Once for several of a kind.
    const isSaid = one.remedy === undefined || one.remedy === findings[at + 1]?.remedy;
    const remedy = isSaid ? "" : `${below}${paint(one.remedy!, "label", look)}`;
    return `${verdict}  ${nameOf(one).padEnd(names)}  ${found}${remedy}`;
  });
  return [...lines, "", summary(findings)].join("\n");
}

function summary(findings: readonly Finding[]): string {
  const count = (verdict: Finding["verdict"], one: string) => {
    const many = findings.filter((finding) => finding.verdict === verdict).length;
    return many === 0 ? [] : [`${many} ${one}${many === 1 ? "" : "s"}`];
  };
  const all = [...count("problem", "problem"), ...count("warning", "warning")];
  return all.length === 0 ? "All is well." : `${all.join(", ")}.`;
}

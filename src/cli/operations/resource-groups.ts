import { areas } from "./areas.ts";
import { wrap, WIDTH } from "./layout.ts";
import { resourceWords } from "./words.ts";

/** The resources by area, for `qlik --help`. A resource that no area names is under `Other`. Pure. */
export function resourceGroups(): string[] {
  const all = resourceWords();
  const placed = new Set(areas.flatMap(([, resources]) => resources));
  const groups = [
    ...areas.map(([heading, resources]) => [heading, resources.filter((one) => all.includes(one))] as const),
    ["Other", all.filter((one) => !placed.has(one))] as const,
  ];
  return groups
    .filter(([, resources]) => resources.length > 0)
    .flatMap(([heading, resources]) => [
      `  ${heading}`,
      ...wrap(resources.join(", "), WIDTH - 4).map((line) => `    ${line}`),
    ]);
}

import { expect, it } from "vitest";
import { terminalSvg } from "../../scripts/docs/terminal-svg.ts";

/** One cell is 8.4 wide, the margin 18. */
it.each<[what: string, screen: string, texts: string[]]>([
  ["words as they stand", "ab cd", ['x="18.0" textLength="42.0">ab cd']],
  ["columns by what is before them", "ab   cd", ['x="18.0" textLength="16.8">ab', 'x="60.0" textLength="16.8">cd']],
  ["wide characters for two", "市  x", ['x="18.0" textLength="16.8">市', 'x="51.6" textLength="8.4">x']],
  ["colours", "\u001b[31mno\u001b[39m", ['x="18.0" textLength="16.8" fill="#ff6b6b">no']],
  [
    "bold and faint, also where they go on in the next line",
    "\u001b[1ma\n\u001b[0;2mb\u001b[0m",
    ['x="18.0" textLength="8.4" font-weight="700">a', 'x="18.0" textLength="8.4" opacity="0.6">b'],
  ],
  ["what XML takes for its own", '<&"', ['x="18.0" textLength="25.2">&lt;&amp;&quot;']],
])("draws %s", (_, screen, texts) => {
  const svg = terminalSvg(screen, { columns: 10, label: "a screen" });
  expect([...svg.matchAll(/<text (.*)<\/text>/g)].map(([, text]) => text!.replace(/ y="[\d.]+"/, ""))).toEqual(texts);
});

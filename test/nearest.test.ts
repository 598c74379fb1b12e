import { expect, it } from "vitest";
import { nearest } from "../src/nearest.ts";

it.each<[word: string, candidates: string[], meant: string | undefined]>([
  ["nmae", ["name", "type"], "name"],
  ["SpaceID", ["spaceId", "space"], "spaceId"],
  ["us", ["is", "at"], "is"],
  ["zzzz", ["name", "type"], undefined],
  ["desc", ["name", "description"], "description"],
  ["created", ["createdAtTheBeginning", "createdByTheOwner"], undefined],
  ["de", ["name", "description"], undefined],
  ["desc", [], undefined],
])("%j among %j is %j", (word, candidates, meant) => expect(nearest(word, candidates)).toBe(meant));

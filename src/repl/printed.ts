import { inspect } from "node:util";

/** Text that is shown as it is, not as a string in quotes: what `table(x)` and its like give at the prompt. */
export class Printed {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }

  [inspect.custom](): string {
    return this.#text;
  }
}

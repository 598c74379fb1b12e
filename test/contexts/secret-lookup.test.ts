import { expect, it, vi } from "vitest";

import { createLookup } from "../../src/contexts/secret-lookup.ts";

/** A search that the test answers. */
function controlledSearch() {
  const asked: { signal: AbortSignal; resolve: (value: string) => void; reject: (error: Error) => void }[] =
    [];
  const search = vi.fn(
    (signal: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        asked.push({ signal, resolve, reject });
      }),
  );
  return { search, asked };
}

it("searches when first wanted, and once for everybody", async () => {
  const { search, asked } = controlledSearch();
  const lookup = createLookup(search);
  expect(search).not.toHaveBeenCalled();
  const both = [lookup.get(), lookup.get(new AbortController().signal)];
  asked[0]!.resolve("found");
  expect(await Promise.all(both)).toEqual(["found", "found"]);
  expect(await lookup.get()).toBe("found");
  expect(search).toHaveBeenCalledTimes(1);
});

it("does not keep a failure, and forgets on demand", async () => {
  const { search, asked } = controlledSearch();
  const lookup = createLookup(search);
  const first = lookup.get();
  asked[0]!.reject(new Error("locked"));
  await expect(first).rejects.toThrow("locked");
  const second = lookup.get();
  asked[1]!.resolve("wrong");
  expect(await second).toBe("wrong");
  lookup.forget();
  const third = lookup.get();
  asked[2]!.resolve("right");
  expect(await third).toBe("right");
});

it("goes on for the others when one leaves, and ends with the last", async () => {
  const { search, asked } = controlledSearch();
  const lookup = createLookup(search);
  const [one, two] = [new AbortController(), new AbortController()];
  const first = lookup.get(one.signal);
  const second = lookup.get(two.signal);
  one.abort(new Error("first left"));
  await expect(first).rejects.toThrow("first left");
  expect(asked[0]!.signal.aborted).toBe(false);
  two.abort(new Error("second left"));
  await expect(second).rejects.toThrow("second left");
  expect(asked[0]!.signal.aborted).toBe(true);
  const third = lookup.get();
  asked[1]!.resolve("found");
  expect(await third).toBe("found");
});

it("does not begin for a caller who has left already", async () => {
  const { search } = controlledSearch();
  await expect(createLookup(search).get(AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  expect(search).not.toHaveBeenCalled();
});

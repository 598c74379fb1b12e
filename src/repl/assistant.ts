import type { Look } from "../output/look.ts";
import type { Command } from "./command.ts";
import type { Candidate } from "./completion/candidates.ts";
import { complete } from "./completion/complete.ts";
import { fileCandidates } from "./completion/files.ts";
import { insertionOf } from "./completion/insertion.ts";
import type { LiveNames } from "./completion/live-names.ts";
import { showCall, showChoices } from "./completion/show.ts";

/** What Tab does: types what is certain, and shows what there is to choose from. */

export interface AssistantOptions {
  globals: readonly string[];
  commands: readonly Command[];
  live: LiveNames;
  look: () => Look;
  /** Where relative paths of files start. */
  folder: string;
  contexts?: () => readonly string[];
  seen?: (resource: string) => readonly Candidate[];
}

export interface TabAnswer {
  /** To be typed at the cursor. */
  insert: string;
  /** To be shown above the prompt. */
  show?: string;
}

/**
 * @returns what one Tab does at the end of `text`, with `after` behind the cursor. Never rejects; only the names of
 *   files take time.
 */
export function createAssistant(
  options: AssistantOptions,
): (text: string, after: string) => TabAnswer | Promise<TabAnswer> {
  const { look, folder } = options;
  const answer = (completion: ReturnType<typeof complete>, after: string): TabAnswer => {
    const { text, choices } = insertionOf(completion, after);
    const { call, candidates } = completion;
    // Where nothing narrows it, what is due says more than what could be.
    const isOpen = completion.fragment === "" && candidates.length <= 1;
    if (call && isOpen) return { insert: text, show: showCall(call, look()) };
    if (text !== "" || choices.length === 0) return { insert: text };
    return { insert: "", show: showChoices(choices, look()) };
  };
  return (text, after) => {
    const completion = complete(text, options);
    if (!completion.wantsFile) return answer(completion, after);
    return fileCandidates(completion.fragment, folder).then(
      (candidates) => answer({ ...completion, candidates }, after),
      () => ({ insert: "" }),
    );
  };
}

import { QlikError } from "../errors.ts";

/**
 * The text of a file in UTF-8, with or without its mark.
 *
 * @param shownAs how the message calls the file
 * @throws {@link QlikError} `config` where it is in another encoding: read as UTF-8 it would lose characters, and lose
 * them for good when it is written back.
 */
export function decodeUtf8(bytes: Uint8Array, shownAs: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new QlikError("config", `${shownAs} is ${utf16 ? "in UTF-16" : "not in UTF-8"}.`, {
      remedy: `Save it as UTF-8${utf16 ? "; in PowerShell, write with: … | Out-File -Encoding utf8 FILE" : ""}.`,
      cause,
    });
  }
}

import { QlikError } from "./errors.ts";

/** Text that is UTF-8 or an error: read leniently it would lose characters, and lose them for good where it is written. */

/**
 * The text of a file in UTF-8, with or without its mark.
 *
 * @param shownAs how the message calls the file
 * @param code @default config
 * @throws {@link QlikError} of that code where it is in another encoding
 */
export function decodeUtf8(bytes: Uint8Array, shownAs: string, code: "config" | "usage" = "config"): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8(bytes, shownAs, code, cause);
  }
}

/** The same, piece by piece. @throws {@link QlikError} `usage` at the first piece that is not. */
export async function* decodePieces(
  pieces: AsyncIterable<Uint8Array | string>,
  shownAs: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (piece: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(piece, { stream });
    } catch (cause) {
      throw notUtf8(piece, shownAs, "usage", cause);
    }
  };
  for await (const piece of pieces) yield typeof piece === "string" ? piece : decode(piece, true);
  yield decode(new Uint8Array(), false);
}

function notUtf8(bytes: Uint8Array, shownAs: string, code: "config" | "usage", cause: unknown): QlikError {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new QlikError(code, `${shownAs} is ${utf16 ? "in UTF-16" : "not in UTF-8"}.`, {
    remedy: `Save it as UTF-8${utf16 ? "; in PowerShell, write with: … | Out-File -Encoding utf8 FILE" : ""}.`,
    cause,
  });
}

/** Ends the process where its output cannot be written. `qlik … | head` closes the pipe early; that is no error of ours. */
export function watchOutput(): void {
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(0);
    const reason = code === "ENOSPC" ? "the disk is full" : code;
    process.stderr.write(`qlik: The output cannot be written: ${reason}.\n`);
    process.exit(1);
  });
}

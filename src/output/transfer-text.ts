/** How far a file or a piece of work is, in a few words. Pure. */

const MEGABYTE = 1_000_000;

/** `12.3 of 45.6 MB (27 %)`; without a total, `12.3 MB`. */
export function transferText({
  sent,
  received,
  total,
}: {
  sent: number;
  received: number;
  total: number | undefined;
}): string {
  const done = Math.max(sent, received);
  if (total === undefined || total === 0) return `${megabytes(done)} MB`;
  return `${megabytes(done)} of ${megabytes(total)} MB (${Math.floor((done / total) * 100)} %)`;
}

/** `RELOADING, 1 min 5 s`. */
export function waitText({ state, elapsed }: { state: string; elapsed: number }): string {
  const seconds = Math.round(elapsed / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${state}, ${minutes > 0 ? `${minutes} min ` : ""}${seconds % 60} s`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

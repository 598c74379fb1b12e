/** How long something lasts yet: `5 h 59 min`, `12 days`; `unknown` where it does not say. Pure. */
export function timeLeft(expiresAt: string | undefined, now: number): string {
  if (expiresAt === undefined) return "unknown";
  const minutes = Math.floor((Date.parse(expiresAt) - now) / 60_000);
  if (minutes < 0) return "expired";
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.floor(minutes / 1440)} days`;
}

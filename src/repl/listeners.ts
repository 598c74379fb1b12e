/** Makes `listener` the only one of a process event until the returned function is called. */
export function takeOver(
  event: "SIGINT" | "uncaughtException" | "unhandledRejection",
  listener: (reason: unknown) => void,
): () => void {
  const emitter: NodeJS.EventEmitter = process;
  const others = emitter.rawListeners(event) as ((...values: unknown[]) => void)[];
  // Ours first: with no listener at all, a signal would end the process.
  emitter.on(event, listener);
  for (const other of others) emitter.off(event, other);
  return () => {
    for (const other of others) emitter.on(event, other);
    emitter.off(event, listener);
  };
}

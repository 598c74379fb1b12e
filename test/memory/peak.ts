/** How much memory this process takes more than when it began to watch, at the most: in MB, heap and buffers alike. */
export function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  timer.unref();
  return () => Math.round((Math.max(most, process.memoryUsage.rss()) - before) / 1024 / 1024);
}

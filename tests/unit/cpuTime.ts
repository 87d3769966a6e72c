/** Milliseconds of work that this process has done: whatever else the machine does takes none of it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

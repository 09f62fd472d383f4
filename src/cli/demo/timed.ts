/** Does a step and notes how many seconds it took, also where it fails. */
export async function timed<Value>(
  seconds: Record<string, number>,
  step: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    seconds[step] = (performance.now() - start) / 1000;
  }
}

/** What the work comes to, or "late" when it takes longer. The work goes on; it must not reject. */
export async function firstOf<Value>(work: Promise<Value>, withinMs: number): Promise<Value | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), withinMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

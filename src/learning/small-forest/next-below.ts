/** The largest number below a finite one, but for 0 the nearest negative one. */
export function nextBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  const bits = bytes.getBigInt64(0);
  // The bits of positive numbers rise with them, those of negative ones fall.
  bytes.setBigInt64(0, value > 0 ? bits - 1n : bits + 1n);
  return bytes.getFloat64(0);
}

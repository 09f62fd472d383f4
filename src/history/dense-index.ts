/** Numbers texts 0, 1, 2… in the order they first come. */
export function denseIndex(): (text: string) => number {
  const indexes = new Map<string, number>();
  return (text) => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, indexes.size);
    return indexes.size - 1;
  };
}

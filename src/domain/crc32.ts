const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 of bytes, or of a text's in UTF-8, 0 to 2^32 − 1. Polynomial of ISO 3309. Node 20's zlib has none. */
export function crc32(content: string | Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of typeof content === 'string' ? Buffer.from(content, 'utf8') : content)
    crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

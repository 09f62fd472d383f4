const DUPLICATE_KEY = 11000;

/** What DocumentDB answers from findAndModify: code 1 ("internal error") and PostgreSQL's sentence. */
const INTERNAL_ERROR = 1;
const POSTGRESQL_UNIQUE = /\bviolates (?:exclusion|unique) constraint\b/;

/**
 * Whether an error says that a row with this unique key is there already: an error of the server, one failure of a
 * bulk, or a bulk in which nothing else failed. It reads a message because that server has no code for it.
 */
export function isDuplicateKey(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const failures = 'writeErrors' in error ? [error.writeErrors].flat() : [];
  if (failures.length > 0) return failures.every(isDuplicateKey);
  if (!('code' in error)) return false;
  if (error.code === DUPLICATE_KEY) return true;
  return error.code === INTERNAL_ERROR && POSTGRESQL_UNIQUE.test(messageOf(error));
}

function messageOf(error: object): string {
  if ('errmsg' in error) return String(error.errmsg);
  return 'message' in error ? String(error.message) : '';
}

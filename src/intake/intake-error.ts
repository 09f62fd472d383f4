/** A file can't be taken in at all. The message names the file or the field, and what to do. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
}

/** A secret as it is kept: encrypted, with the name of the key that opens it. Bytes are in base64. */
export interface SealedText {
  readonly keyId: string;
  readonly nonce: string;
  /** What was encrypted, and the tag that shows any change. */
  readonly sealed: string;
}

/** What an evaluation was made of; names come from foreign files. */
export interface EvaluationSubject {
  readonly kind: 'churn' | 'win';
  readonly file: string;
  /** The column with the answer, and the value that counts as yes. */
  readonly label: string;
  readonly positive: string;
}

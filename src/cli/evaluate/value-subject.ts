import type { EvaluationNote } from '../../reports/evaluation-note.js';

/** What a value evaluation was asked about. */
export interface ValueSubject {
  readonly file: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  readonly quantity: string | null;
  readonly rows: number;
  readonly returnRows: number;
  readonly returnDays: number;
  /** As 2026-11-23. */
  readonly firstDay: string;
  readonly calibrationEnd: string;
  readonly holdoutEnd: string;
  readonly notes: readonly EvaluationNote[];
}

/** How the work that waits is getting on. */
export interface QueueState {
  readonly queues: readonly {
    readonly name: string;
    readonly waiting: number;
    readonly failed: number;
    /** When the job that waits longest came in; null where none waits. */
    readonly oldestWaitingAt: Date | null;
  }[];
  /** When each kind of job last ended well, by name. */
  readonly lastRuns: readonly { readonly job: string; readonly at: Date }[];
  /** Jobs that failed for good, the newest first. */
  readonly failures: readonly { readonly job: string; readonly at: Date; readonly reason: string }[];
}

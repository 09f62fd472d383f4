import type { StoppedTarget } from '../domain/stopped-target.js';

export interface StoppedTargetStore {
  /** False where it is stopped already; then the first reason stays. */
  add(stopped: StoppedTarget): Promise<boolean>;
  find(targetKey: string): Promise<StoppedTarget | null>;
  /** Sends there again; says whether it was stopped. */
  remove(targetKey: string): Promise<boolean>;
}

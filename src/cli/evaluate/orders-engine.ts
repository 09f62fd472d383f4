import type { OrdersEvaluation, OrdersEvaluationInput } from './orders-evaluation.js';

/** The learning behind --orders. Same input, same figures, but for the seconds. */
export interface OrdersEngine {
  judge(input: OrdersEvaluationInput): OrdersEvaluation;
  close(): Promise<void>;
}

const SEED = 0;

/** Loaded when there is something to learn: it takes longer than saying what is wrong with the call. */
export async function openOrdersEngine(threads: number): Promise<OrdersEngine> {
  const [{ openCrew }, { judgeOrders }] = await Promise.all([
    import('../../learning/crew/crew.js'),
    import('./orders-judge.js'),
  ]);
  const crew = openCrew({ threads });
  return {
    judge: (input) => judgeOrders(crew, input, { seed: SEED, now: () => performance.now() }),
    close: () => crew.close(),
  };
}

/** Tells when nothing is being done any more. */
export interface AtWork {
  /** The same object, whose calls are counted. */
  watched<Given extends object>(given: Given): Given;
  counted<Value>(work: Promise<Value>): Promise<Value>;
  /** Resolves once all of it has ended, and what that led to. */
  quiet(): Promise<void>;
}

export function atWork(): AtWork {
  const underWay = new Set<Promise<unknown>>();
  function counted<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }
  return {
    counted,
    watched: (given) =>
      new Proxy(given, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          return (...args: unknown[]) => {
            const answer: unknown = value.apply(target, args);
            return answer instanceof Promise ? counted(answer) : answer;
          };
        },
      }),
    async quiet() {
      for (let idle = 0; idle < 3; idle += 1) {
        if (underWay.size > 0) idle = 0;
        await Promise.allSettled(underWay);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

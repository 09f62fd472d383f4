/** What a button carries that takes a step back: which one, by when it was made. */
export function stepArgs(madeAt: Date): Readonly<Record<string, string>> {
  return { step: String(madeAt.getTime()) };
}

/** Which step a button takes back: one on a card that is out of date must not take back a later one. */
export function stepIn({ step }: Readonly<Record<string, string>>): { readonly madeAt?: Date } {
  return step === undefined || !/^\d{1,15}$/.test(step) ? {} : { madeAt: new Date(Number(step)) };
}

/** @throws RangeError without subjects, for lengths that differ or values out of range. */
export function checkDurations(
  durations: Float64Array,
  isEvent: Uint8Array,
  weights: Float64Array | null = null,
): void {
  if (durations.length === 0) throw new RangeError('There is nobody whose duration is known.');
  if (isEvent.length !== durations.length || (weights !== null && weights.length !== durations.length)) {
    throw new RangeError(
      `There are ${durations.length} durations, ${isEvent.length} ends and ${weights?.length ?? 'no'} weights; each subject needs its own.`,
    );
  }
  const wrong = durations.findIndex((duration) => !(duration >= 0 && duration < Number.POSITIVE_INFINITY));
  if (wrong !== -1) {
    throw new RangeError(
      `Subject ${wrong} has a duration of ${durations[wrong]}; it must be 0 or a finite number above.`,
    );
  }
  if (isEvent.some((value) => value > 1)) {
    throw new RangeError(
      'An end is 1 where the event was seen and 0 where it was not; another number was given.',
    );
  }
  if (weights !== null && !(weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0))) {
    throw new RangeError('Weights must be 0 or above, and one of them above.');
  }
}

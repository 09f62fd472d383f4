const dayMs = 86_400_000;

/** Days are counted from 1970-01-01 UTC: whole numbers add and compare without time zones. */
export interface Window {
  readonly start: number;
  /** The day of asOf: the last on which anything may have happened. */
  readonly end: number;
  readonly asOf: Date;
}

export function windowBefore(asOf: Date, months: number): Window {
  const start = Date.UTC(asOf.getUTCFullYear(), asOf.getUTCMonth() - months, asOf.getUTCDate());
  return { start: start / dayMs, end: Math.floor(asOf.getTime() / dayMs), asOf };
}

export function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function isoTime(day: number, secondOfDay: number): string {
  return `${new Date(day * dayMs + secondOfDay * 1000).toISOString().slice(0, 19)}Z`;
}

export function isKnown(window: Window, day: number, secondOfDay: number): boolean {
  return day * dayMs + secondOfDay * 1000 <= window.asOf.getTime();
}

/** 0 = January. */
export function monthOf(day: number): number {
  return new Date(day * dayMs).getUTCMonth();
}

export function isMonday(day: number): boolean {
  return weekday(day) === 1;
}

export function isChristmasWeek(day: number): boolean {
  const date = new Date(day * dayMs);
  return (
    (date.getUTCMonth() === 11 && date.getUTCDate() >= 24) ||
    (date.getUTCMonth() === 0 && date.getUTCDate() === 1)
  );
}

export function isWeekend(day: number): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

export function isWorkingDay(day: number): boolean {
  return !isWeekend(day) && !isChristmasWeek(day);
}

export function nextWorkingDay(day: number): number {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate++;
  return candidate;
}

/** The anniversary of `since` that comes next after `day`. */
export function nextAnniversary(since: number, day: number): number {
  const date = new Date(since * dayMs);
  for (let year = new Date(day * dayMs).getUTCFullYear(); ; year++) {
    const anniversary = Date.UTC(year, date.getUTCMonth(), date.getUTCDate()) / dayMs;
    if (anniversary > day) return anniversary;
  }
}

/** 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (day + 4) % 7;
}

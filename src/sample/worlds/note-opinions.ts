import { nextWorkingDay } from '../calendar.js';
import { chance, integer, logNormal, normal } from '../distributions.js';
import { renewalDays } from '../renewal-process.js';
import { officeHour, type WorldLife } from './world-life.js';

const SURVEY_GAP_DAYS = 120;
const ANSWERED_SHARE = 0.6;
const SATISFACTION_NOISE = 0.08;

/** Answers to a survey that goes out three times a year. */
export function noteSatisfaction(life: WorldLife): void {
  const random = life.stream('satisfaction');
  let number = 0;
  for (
    let day = life.from + integer(random, [0, SURVEY_GAP_DAYS]);
    day < life.until;
    day += SURVEY_GAP_DAYS
  ) {
    number += 1;
    const { satisfactionFall } = life.behaviourOn(day);
    const mean = life.habits.satisfaction * (1 - satisfactionFall);
    // On a scale from 0 to 10.
    const share = Math.round(10 * Math.max(0, Math.min(1, normal(random, mean, SATISFACTION_NOISE)))) / 10;
    if (!chance(random, ANSWERED_SHARE)) continue;
    life.note(nextWorkingDay(day), officeHour(random), `${number}`, {
      type: 'satisfaction_answered',
      share,
      ticketId: null,
    });
  }
}

/** Projects from the request to the approval. */
export function noteProjects(life: WorldLife): void {
  const random = life.stream('projects');
  const days = renewalDays(random, life.from, life.until, {
    gapDays: life.habits.projectGapDays,
    spread: 0.4,
    pace: (day) => 1 - life.behaviourOn(day).orderValueFall / 2,
  });
  for (const [nth, day] of days.entries()) {
    const projectId = `${life.customerId}-J${nth}`;
    const stretch = 1 + life.behaviourOn(day).approvalStretch;
    const approved = nextWorkingDay(
      day + Math.round(life.habits.approvalDays * stretch * logNormal(random, 0.25)),
    );
    life.note(day, officeHour(random), `${nth}`, { type: 'project_requested', projectId });
    if (approved < life.until) {
      life.note(approved, officeHour(random), `${nth}`, { type: 'project_approved', projectId });
    }
  }
}

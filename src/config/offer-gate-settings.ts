import { z } from 'zod';

const days = z.number().int().positive();

/** How long what was known of a customer holds offers back. */
export const offerGateSettings = z
  .object({
    /** What a ticket told (a complaint, a cancellation, an emergency) counts so long after it was closed. */
    quietDays: days.default(30),
    /** A cancelled contract, a notice, an insolvency. */
    cancellationDays: days.default(180),
    /** An open problem; complaints and escalations hold offers back as long as they are open. */
    problemDays: days.default(90),
    /** A ticket that nobody has closed for so long is taken for a gap in the source. */
    openTicketDays: days.default(365),
    /** The owner of a churn alert allows offers for so long. */
    releaseDays: days.default(14),
  })
  .strict()
  .prefault({});

/** What was noted while a problem was open comes up again once it is solved. */
export const offerFollowUpSettings = z
  .object({
    /** A ticket that stays closed for so long is taken for solved. */
    waitDays: days.default(3),
    /** Of the working day: when follow-ups come. */
    hour: z.number().int().min(0).max(15).default(10),
  })
  .strict()
  .prefault({});

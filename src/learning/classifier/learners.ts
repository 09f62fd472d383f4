/** "small-forest" is the library ml-random-forest's, for comparison and up to 2,000 rows. */
export const LEARNERS = ['boosting', 'forest', 'logistic', 'small-forest'] as const;
export type LearnerName = (typeof LEARNERS)[number];

/** Those that compete where nobody asks for others. */
export const USUAL_LEARNERS: readonly LearnerName[] = ['boosting', 'forest', 'logistic'];

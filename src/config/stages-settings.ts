import { z } from 'zod';
import { TEAM_STAGES } from '../domain/team-stage.js';

/** How far each team starts: observe, propose or act. An administrator steps a team up in chat. */
export const stagesSettings = z
  .object({
    default: z.enum(TEAM_STAGES).default('observe'),
    teams: z.record(z.string(), z.enum(TEAM_STAGES)).default({}),
  })
  .strict()
  .default({ default: 'observe', teams: {} });

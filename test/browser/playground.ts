import { existsSync } from 'node:fs';

export const PLAYGROUND_HOME = '.varsel/teams-playground';

const PROGRAM = `${PLAYGROUND_HOME}/node_modules/@microsoft/m365agentsplayground/cli.js`;

/** Its licence allows evaluation only, so it comes to this machine only when somebody asks for it. */
export function hasPlayground(): boolean {
  return existsSync(PROGRAM);
}

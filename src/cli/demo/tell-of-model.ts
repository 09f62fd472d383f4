import { plain } from '../preview-text.js';
import type { CliApp } from '../verb.js';
import { DEMO_CHANNELS } from './company.js';
import { modelLine } from './model-line.js';
import type { DemoTraining } from './training.js';

/** Says what learning came to once it has ended, and where to let the model alert. */
export async function tellOfModel(
  { stores }: Pick<CliApp, 'stores'>,
  { ended }: Pick<DemoTraining, 'ended'>,
  address: string,
  output: { write(text: string): unknown },
): Promise<void> {
  const refusal = await ended;
  if (refusal !== null) {
    output.write(`\n${refusal}\n`);
    return;
  }
  const model = await modelLine(stores);
  if (model === null) return;
  const administrator = (await stores.staff.all()).find(({ role }) => role === 'administrator');
  const next =
    model.state === 'waiting'
      ? `  Its report is in  ${address}/archives/${DEMO_CHANNELS['varsel-admin']}
  ${administrator === undefined ? 'An administrator' : `Act as ${plain(administrator.name)}, who`} may accept its levels there; start the demo again to see its cards.`
      : '  /varsel model  says more.';
  output.write(`\nLearned from the past: ${model.text}.\n${next}\n`);
}

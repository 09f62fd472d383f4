import { afterAll, beforeAll, it, expect } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { openInstallation } from './installation.js';
import { posts, outcomeOf, owedOnFirstNight } from './record.js';
let slack: FakeSlack;
beforeAll(async () => { slack = await startFakeSlack(); });
afterAll(() => slack.stop());
it('undisturbed', {timeout: 90000}, async () => {
  const t = performance.now(); const lap = (w: string) => process.stdout.write(`${w} ${(performance.now() - t) | 0}\n`);
  const inst = await openInstallation(slack); lap('open');
  await inst.beginNight();
  const all = inst.start('all'); await all.ready(); lap('ready');
  await inst.allDone().catch(e => { process.stdout.write(all.output()); throw e; }); lap('done');
  const p = await posts(slack);
  for await (const b of inst.stores.alerts.allOpen(100)) for (const a of b) process.stdout.write(`${a.subjectId} ${a.level} ${a.evidence.risk} ${a.placement} ${a.evidence.factors.map(f=>f.signal+f.strength)}\n`);
  expect([...p.keys()].sort()).toEqual(owedOnFirstNight(inst.runId));
  console.log(outcomeOf(await inst.deliveries(), p));
  await inst.close(); lap('closed');
});

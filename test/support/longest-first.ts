import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders whose tests take a minute and more. */
const LONG = ['/test/browser/', '/test/integration/kill/', '/test/faults/', '/test/alerts/simulation/'];

/** Begins with what takes longest, or one of the workers would wait for it at the end; then as ever. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONG.some((folder) => moduleId.includes(folder));
}

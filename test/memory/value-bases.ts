import type { ValueBasis } from '../../src/domain/value-basis.js';
import type { ValueBasisStore } from '../../src/stores/value-bases.js';

export function memoryValueBases(): ValueBasisStore {
  let newest: ValueBasis | null = null;
  return {
    async save(basis) {
      if (newest === null || basis.asOf >= newest.asOf) newest = { ...basis };
    },
    newest: async () => (newest === null ? null : { ...newest }),
    newestId: async () => newest?.id ?? null,
  };
}

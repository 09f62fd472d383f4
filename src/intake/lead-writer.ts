import type { Lead, LeadCost } from '../domain/lead.js';
import type { LeadStore } from '../stores/leads.js';
import type { RecordWriter } from './record-writer.js';

/** Stores leads over what is held of them. */
export function leadWriter(leads: Pick<LeadStore, 'save'>): RecordWriter<Lead> {
  return savingWriter((records) => leads.save(records));
}

export function leadCostWriter(leads: Pick<LeadStore, 'saveCosts'>): RecordWriter<LeadCost> {
  return savingWriter((records) => leads.saveCosts(records));
}

function savingWriter<Kept>(save: (records: readonly Kept[]) => Promise<number>): RecordWriter<Kept> {
  return {
    async write(rows) {
      const written = rows.length === 0 ? 0 : await save(rows.map(({ record }) => record));
      return { written, rejects: [] };
    },
    async check() {
      return { written: 0, rejects: [] };
    },
    async close() {},
  };
}

import type { SlackInstallation } from '../../src/domain/slack-installation.js';
import type { SlackInstallationStore } from '../../src/stores/slack-installations.js';
import { copyOf } from './copy-of.js';

export function memorySlackInstallations(): SlackInstallationStore {
  const installations = new Map<string, SlackInstallation>();
  const usedStates = new Map<string, Date>();
  return {
    async save(installation) {
      const held = installations.get(installation.workspaceId);
      if (held !== undefined && held.installedAt > installation.installedAt) return false;
      installations.set(installation.workspaceId, copyOf(installation));
      return true;
    },
    async find(workspaceId) {
      const held = installations.get(workspaceId);
      return held === undefined ? null : copyOf(held);
    },
    async all() {
      const sorted = [...installations.values()].sort((a, b) => (a.workspaceId < b.workspaceId ? -1 : 1));
      return sorted.map(copyOf);
    },
    async remove(workspaceId, until) {
      const held = installations.get(workspaceId);
      return held !== undefined && held.installedAt <= until && installations.delete(workspaceId);
    },
    async useState(id, expiresAt, now) {
      for (const [old, expiry] of usedStates) if (expiry < now) usedStates.delete(old);
      if (usedStates.has(id)) return false;
      usedStates.set(id, expiresAt);
      return true;
    },
  };
}

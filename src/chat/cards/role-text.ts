import type { Role } from '../../domain/staff.js';
import type { Reader } from '../reader.js';

export function roleText(role: Role, { words }: Reader): string {
  return words.text(`roleName.${role}`);
}

export const AUDIT_ACTIONS = [
  'customer_viewed',
  'score_viewed',
  'alert_changed',
  'contact_logged',
  'absence_changed',
  'settings_changed',
  'import_finished',
  'customers_merged',
  'merge_undone',
  'stage_changed',
  'task_changed',
  'ticket_changed',
  'offer_changed',
  'offers_released',
  'offers_held_back',
  'offers_switched',
  'offers_notice_confirmed',
  'offers_threshold_set',
  'loss_reviewed',
  'presumed_loss_answered',
  'list_exported',
  'person_link_changed',
  'route_changed',
  'tier_changed',
  'strategic_fact_changed',
  'pipeline_viewed',
  'deal_viewed',
  'deal_changed',
  'leads_viewed',
  'lead_handed',
  'slack_workspace_added',
  'slack_workspace_removed',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who did what to which: append-only. Ids only, no names and no free text. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  /** Staff id, or "system". */
  readonly actorId: string;
  readonly action: AuditAction;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Teams or products that go together. */
export interface PilotGroup {
  readonly teams: readonly string[];
  readonly products: readonly string[];
}

/** A pilot as it was settled before it begins. */
export interface PilotPlanned {
  readonly group: PilotGroup;
  readonly control: PilotGroup;
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
  readonly goalPoints: number;
}

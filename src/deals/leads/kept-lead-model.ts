import type { LinearInput, LogisticModel } from '../../learning/linear/logistic-model.js';
import type { Tally } from '../features/tallies.js';
import type { FittedLeads, LeadModel } from './lead-model.js';

/** A model of leads as JSON keeps it. */
export interface KeptLeadModel extends Omit<LeadModel, 'rates' | 'fitted'> {
  readonly ages: readonly {
    readonly all: Tally;
    readonly sources: readonly (readonly [source: string, tally: Tally])[];
  }[];
  readonly fitted:
    | (Omit<FittedLeads, 'logistic'> & {
        readonly logistic: Omit<LogisticModel, 'inputs'> & { readonly inputs: readonly KeptInput[] };
      })
    | null;
}

/** The same with plain lists for typed ones. */
type KeptInput =
  | Plain<Extract<LinearInput, { kind: 'numeric' }>>
  | Plain<Extract<LinearInput, { kind: 'categorical' }>>;
type Plain<Input> = {
  readonly [Key in keyof Input]: Input[Key] extends Float64Array ? readonly number[] : Input[Key];
};

export function keptLeadModel({ rates, fitted, ...rest }: LeadModel): KeptLeadModel {
  return {
    ...rest,
    ages: rates.ages.map(({ all, sources }) => ({ all, sources: [...sources] })),
    fitted:
      fitted === null
        ? null
        : { ...fitted, logistic: { ...fitted.logistic, inputs: fitted.logistic.inputs.map(keptInput) } },
  };
}

export function openLeadModel({ ages, fitted, ...rest }: KeptLeadModel): LeadModel {
  return {
    ...rest,
    rates: { ages: ages.map(({ all, sources }) => ({ all, sources: new Map(sources) })) },
    fitted:
      fitted === null
        ? null
        : { ...fitted, logistic: { ...fitted.logistic, inputs: fitted.logistic.inputs.map(openInput) } },
  };
}

function keptInput(input: LinearInput): KeptInput {
  return input.kind === 'numeric'
    ? { ...input, at: [...input.at], effect: [...input.effect] }
    : { ...input, effect: [...input.effect] };
}

function openInput(input: KeptInput): LinearInput {
  return input.kind === 'numeric'
    ? { ...input, at: Float64Array.from(input.at), effect: Float64Array.from(input.effect) }
    : { ...input, effect: Float64Array.from(input.effect) };
}

import { z } from 'zod';
import type { CardAction, Form } from '../../src/chat/card.js';
import { TEAMS_LIMITS } from './limits.js';

/** So much of it is ours at most: what is longer was made by somebody else. */
const action = z.string().min(1).max(100);
const subject = z.string().max(1_000);
const args = z.record(z.string().max(100), z.string().max(4_000)).optional();
const origin = z.string().max(1_000).optional();
/** Forms allow less, and say so at the field. */
const LONGEST_VALUE = 10_000;

/** What comes back with a press. Where its answers may be shared is carried along: a card in somebody's own chat is about a channel. */
const Press = z.object({
  varsel: z.literal('press'),
  a: action,
  s: subject,
  args,
  o: origin,
});
const Menu = z.object({ varsel: z.literal('menu'), menu: z.string().min(1), o: origin });
const Submit = z.object({
  varsel: z.literal('form'),
  form: action,
  s: subject,
  args,
  o: origin,
  f: z.string().max(TEAMS_LIMITS.carriedForm).optional(),
});
const Cancel = z.object({ varsel: z.literal('cancel') });
const Chosen = z.object({ a: action, s: subject, args });

const PressData = z.discriminatedUnion('varsel', [Press, Menu, Submit, Cancel]);

export type Data = Readonly<Record<string, unknown>>;

/** What somebody pressed, read from what the client sent back. */
export type Pressed =
  | { readonly kind: 'press'; readonly press: CardAction; readonly origin: string | null }
  | {
      readonly kind: 'form';
      readonly formId: string;
      readonly subject: string;
      readonly args: Readonly<Record<string, string>>;
      /** One entry per input that was sent, by its name. */
      readonly values: Readonly<Record<string, string>>;
      /** The form as it was shown, where it was short enough to carry. */
      readonly carried: string | null;
      readonly origin: string | null;
    }
  | { readonly kind: 'cancel' };

/** Inputs of forms are named so that none can be taken for something of ours. */
const INPUT_PREFIX = 'in.';

export function inputId(name: string): string {
  return INPUT_PREFIX + name;
}

export function pressData(press: CardAction, origin: string | null): Data {
  return { varsel: 'press', ...chosenOf(press), ...from(origin) };
}

export function menuData(menuId: string, origin: string | null): Data {
  return { varsel: 'menu', menu: menuId, ...from(origin) };
}

/** What a menu's choice stands for. */
export function choiceValue(press: CardAction): string {
  return JSON.stringify(chosenOf(press));
}

export function formData(form: Form, origin: string | null, carried: string | null): Data {
  return {
    varsel: 'form',
    form: form.id,
    s: form.subject,
    ...(form.args === undefined ? {} : { args: form.args }),
    ...from(origin),
    ...(carried === null ? {} : { f: carried }),
  };
}

export const CANCEL_DATA: Data = { varsel: 'cancel' };

/** Null where it is none of ours. */
export function readPressed(data: unknown): Pressed | null {
  const parsed = PressData.safeParse(data);
  if (!parsed.success) return null;
  const given = parsed.data;
  switch (given.varsel) {
    case 'press':
      return { kind: 'press', press: actionOf(given), origin: given.o ?? null };
    case 'menu': {
      const chosen = Chosen.safeParse(jsonOrNull(valuesOf(data)[given.menu] ?? ''));
      return chosen.success ? { kind: 'press', press: actionOf(chosen.data), origin: given.o ?? null } : null;
    }
    case 'form':
      return {
        kind: 'form',
        formId: given.form,
        subject: given.s,
        args: given.args ?? {},
        values: valuesOf(data),
        carried: given.f ?? null,
        origin: given.o ?? null,
      };
    case 'cancel':
      return { kind: 'cancel' };
  }
}

function valuesOf(data: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data ?? {}).flatMap(([key, value]) =>
      key.startsWith(INPUT_PREFIX) && typeof value === 'string'
        ? [[key.slice(INPUT_PREFIX.length), value.slice(0, LONGEST_VALUE)] as const]
        : [],
    ),
  );
}

function chosenOf({ action, subject, args }: CardAction): Data {
  return { a: action, s: subject, ...(args === undefined ? {} : { args }) };
}

function actionOf({ a, s, args }: z.output<typeof Chosen>): CardAction {
  return { action: a, subject: s, args: args ?? {} };
}

function from(origin: string | null): Data {
  return origin === null ? {} : { o: origin };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { WinScore } from '../domain/win-score.js';
import { plain } from './preview-text.js';
import type { CliApp, CliOutput, ExitCode } from './verb.js';

export interface ScoreWinCall {
  readonly isPreview: boolean;
  readonly asJson: boolean;
  /** So many deals in text form; 0 for all. */
  readonly limit: number;
}

/** Scores all open deals, or shows what that would say. */
export async function scoreWin(
  app: Pick<CliApp, 'scoreDeals' | 'previewDeals'>,
  asOf: Date,
  { isPreview, asJson, limit }: ScoreWinCall,
  stdout: CliOutput,
): Promise<ExitCode> {
  if (!isPreview) {
    const { scored, bases } = await app.scoreDeals(asOf);
    stdout.write(`Scored ${scored} open deals as of ${asOf.toISOString()}: ${basesText(bases)}.\n`);
    return 0;
  }
  const scores: WinScore[] = [];
  for await (const batch of app.previewDeals(asOf)) scores.push(...batch);
  const bases = { model: 0, stage_rate: 0, none: 0, people: 0, objected: 0 };
  for (const { basis } of scores) bases[basis] += 1;
  stdout.write(
    asJson
      ? `${JSON.stringify({ asOf, bases, scores }, null, 2)}\n`
      : previewText(scores, bases, asOf, limit),
  );
  return 0;
}

function previewText(
  scores: readonly WinScore[],
  bases: Readonly<Record<WinScore['basis'], number>>,
  asOf: Date,
  limit: number,
): string {
  const ranked = [...scores].sort(
    (a, b) => (b.chance ?? -1) - (a.chance ?? -1) || (a.dealId < b.dealId ? -1 : 1),
  );
  const shown = limit === 0 ? ranked : ranked.slice(0, limit);
  const more = ranked.length - shown.length;
  return `${[
    `Preview as of ${asOf.toISOString()}: nothing is written.`,
    `${scores.length} open deals: ${basesText(bases)}.`,
    ...shown.flatMap((score) => ['', ...dealLines(score)]),
    ...(more > 0 ? ['', `… and ${more} more; --limit 0 shows all.`] : []),
  ].join('\n')}\n`;
}

function dealLines({
  dealId,
  basis,
  chance,
  typicalChance,
  basedOn,
  factors,
  weakCases,
  expectedClose,
}: WinScore): string[] {
  const percent = (share: number | null) => `${Math.round(100 * (share ?? 0))} %`;
  const head =
    basis === 'model'
      ? `${percent(chance)} to win; a typical deal ${percent(typicalChance)}`
      : basis === 'stage_rate'
        ? `${percent(chance)}: the share of deals that were won from its stage (${basedOn} closed deals)`
        : basis === 'people'
          ? 'judged by people, no chance'
          : basis === 'objected'
            ? 'no chance: its customer has objected to automated assessment'
            : 'no chance: fewer than 30 deals have closed';
  const day = (at: Date) => at.toISOString().slice(0, 10);
  return [
    `${plain(dealId)}  ${head}`,
    ...factors
      .slice(0, 5)
      .map(({ key, points, variant }) => `  ${points > 0 ? '+' : ''}${points}  ${named(key, variant)}`),
    ...(expectedClose === null
      ? []
      : [
          `  closes about ${day(expectedClose.at)}, 8 of 10 between ${day(expectedClose.lowAt)} and ${day(expectedClose.highAt)}`,
        ]),
    ...(weakCases.length === 0
      ? []
      : [`  less sure: ${weakCases.map((key) => key.replaceAll('_', ' ')).join(', ')}`]),
  ];
}

function named(key: string, variant: string): string {
  const words = key.replaceAll('_', ' ');
  return variant === '' ? words : `${words} (${plain(variant)})`;
}

function basesText({
  model,
  stage_rate,
  none,
  people,
  objected,
}: Readonly<Record<WinScore['basis'], number>>): string {
  const parts = [
    `${model} by the model`,
    `${stage_rate} by the share of their stage`,
    `${none} without a chance`,
    `${people} judged by people`,
    `${objected} not assessed because their customers objected`,
  ];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'none';
}

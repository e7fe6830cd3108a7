import { ratioWords } from '#renderer/charts/ratio-words.ts';
import { markOf, markOfRatio } from '#renderer/components/mark-of.ts';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import type { Side } from '#shared/analysis/side.ts';
import type { LimbSummary } from '#shared/analysis/summary.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import type { RatioDefinition } from '#shared/catalog/ratio-definition.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import { localDate, shortDate } from '#shared/dates.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import classes from './side-values.module.css';

const WHOLE_WORDS = {
  better: 'better than before',
  worse: 'worse than before',
  'within-noise': 'no change beyond noise',
  first: 'nothing to compare with yet',
};

/** Raw left and right of every test with its finding, then the ratios and the tests without sides. */
export function SideValues({ analysis: { verdicts, ratios, wholes } }: { analysis: AthleteAnalysis }) {
  if (verdicts.length + wholes.length === 0) return null;
  const today = localDate();
  return (
    <section>
      <h2>Values and findings</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Test</th>
            <th scope="col" className={classes.number}>
              Left
            </th>
            <th scope="col" className={classes.number}>
              Right
            </th>
            <th scope="col">Unit</th>
            <th scope="col">Finding</th>
            <th scope="col" className={classes.number}>
              Date
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => {
            const { test } = verdict;
            return (
              <tr key={test.id}>
                <th scope="row">
                  {test.name} <span className={classes.detail}>{test.detail}</span>
                </th>
                <td className={classes.number}>{mean(verdict.today.left)}</td>
                <td className={classes.number}>{mean(verdict.today.right)}</td>
                <td>{unitLabel(verdict.today.unit ?? test.unit)}</td>
                <td>
                  <VerdictSentence state={markOf(verdict.state)} {...verdictWords(verdict)} />
                </td>
                <td className={classes.number}>{verdict.today.date && shortDate(verdict.today.date, today)}</td>
              </tr>
            );
          })}
          {[...Map.groupBy(ratios, ({ ratioId }) => ratioId)].map(([ratioId, sides]) => (
            <RatioRow key={ratioId} definition={ratioById(ratioId)} sides={sides} today={today} />
          ))}
          {wholes.map((whole) => {
            const { test } = whole;
            return (
              <tr key={test.id}>
                <th scope="row">{test.name}</th>
                <td colSpan={2} className={classes.number}>
                  {shown(whole.today.summary.mean)}
                </td>
                <td>{unitLabel(whole.today.unit)}</td>
                <td>{WHOLE_WORDS[whole.change ?? 'first']}</td>
                <td className={classes.number}>{shortDate(whole.date, today)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function mean(limb: LimbSummary | null): string {
  return limb ? shown(limb.mean) : '–';
}

interface RatioRowProps {
  definition: RatioDefinition;
  /** One or both sides. */
  sides: RatioVerdict[];
  today: string;
}

/** A ratio with both sides in one row; where they stand alike, that is said once. */
function RatioRow({ definition, sides, today }: RatioRowProps) {
  const value = (side: Side) => sides.find((ratio) => ratio.side === side)?.value.toFixed(2) ?? '–';
  const alike = new Set(sides.map(({ state }) => state)).size === 1;
  return (
    <tr>
      <th scope="row">
        {definition.name} <span className={classes.detail}>{definition.detail}</span>
      </th>
      <td className={classes.number}>{value('left')}</td>
      <td className={classes.number}>{value('right')}</td>
      <td />
      <td>
        {(alike ? sides.slice(0, 1) : sides).map((ratio) => (
          <div key={ratio.side}>
            <VerdictSentence
              state={markOfRatio(ratio.state)}
              lead={alike ? ratioWords(ratio).detail : `${ratio.side} ${ratioWords(ratio).detail}`}
            />
          </div>
        ))}
      </td>
      <td className={classes.number}>{shortDate(sides[0]?.date ?? today, today)}</td>
    </tr>
  );
}

import { ratioWords } from '#renderer/charts/ratio-words.ts';
import { markOf, markOfRatio } from '#renderer/components/mark-of.ts';
import { Panel } from '#renderer/components/panel.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { WhyButton } from '#renderer/components/why-button.tsx';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { memoryWords, thresholdWords, verdictHeadline } from '#shared/analysis/words.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import { localDate, shortDate } from '#shared/dates.ts';
import { percent } from '#shared/shown.ts';
import type { FindingKey } from '../explained.ts';
import classes from './findings-panel.module.css';

interface FindingsPanelProps {
  analysis: AthleteAnalysis;
  onExplain(key: FindingKey): void;
}

/** Most findings that are told at once; the others stand under Imbalances. */
const MOST = 5;

/** What stands out, each with what makes it stand out. */
export function FindingsPanel({ analysis: { verdicts, ratios }, onExplain }: FindingsPanelProps) {
  const loud = verdicts.filter(({ state }) => state === 'clear' || state === 'watch');
  const low = ratios.filter(({ state }) => state === 'watch');
  const count = loud.length + low.length;
  const judged = verdicts.filter(({ today }) => today.kind === 'difference').length;
  return (
    <Panel title={titleOf(count)} note={count > MOST ? `the first ${MOST}` : undefined}>
      {count === 0 ? (
        <p className={classes.none}>
          {judged > 0
            ? 'No difference is beyond its noise and no ratio lies below its band twice. Small differences can hide in the noise.'
            : 'No test has a verdict yet. Two trials a side are needed, three are better.'}
        </p>
      ) : (
        <ul className={classes.list}>
          {loud.slice(0, MOST).map((verdict) => (
            <li key={verdict.test.id}>
              <DifferenceFinding
                verdict={verdict}
                onExplain={() => onExplain({ kind: 'test', testId: verdict.test.id })}
              />
            </li>
          ))}
          {low.slice(0, Math.max(0, MOST - loud.length)).map((ratio) => (
            <li key={`${ratio.ratioId} ${ratio.side}`}>
              <RatioFinding
                ratio={ratio}
                onExplain={() => onExplain({ kind: 'ratio', ratioId: ratio.ratioId, side: ratio.side })}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function titleOf(count: number): string {
  if (count === 0) return 'Nothing stands out';
  return count === 1 ? 'One finding stands out' : `${count} findings stand out`;
}

function DifferenceFinding({ verdict, onExplain }: { verdict: Verdict; onExplain(): void }) {
  const { test, state } = verdict;
  return (
    <>
      <WhyButton about={test.name} onClick={onExplain}>
        {(why) => <VerdictSentence state={markOf(state)} {...verdictHeadline(verdict)} end={why} />}
      </WhyButton>
      <p className={classes.reason}>{reasonOf(verdict)}</p>
    </>
  );
}

/** The figures behind a finding in one quiet line. */
function reasonOf(verdict: Verdict): string {
  const { test, today } = verdict;
  if (today.kind !== 'difference') return '';
  return [
    shortDate(today.date, localDate()),
    `noise of the day ${percent(today.noise)}`,
    `line ${thresholdWords(test)}`,
    memoryWords(verdict),
  ]
    .filter(Boolean)
    .join(' · ');
}

function RatioFinding({ ratio, onExplain }: { ratio: RatioVerdict; onExplain(): void }) {
  const { name, detail } = ratioById(ratio.ratioId);
  const side = ratio.side === 'left' ? 'Left' : 'Right';
  const { lead, detail: place } = ratioWords(ratio);
  return (
    <>
      <WhyButton about={`${side} ${name}`} onClick={onExplain}>
        {(why) => (
          <VerdictSentence state={markOfRatio(ratio.state)} lead={`${side} ${name} ${lead}`} detail={place} end={why} />
        )}
      </WhyButton>
      <p className={classes.reason}>
        {shortDate(ratio.date, localDate())} · {detail}
      </p>
    </>
  );
}

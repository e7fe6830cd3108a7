import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { ratioWords } from '#renderer/charts/ratio-words.ts';
import { ExplainDrawer, type ExplainEntry } from '#renderer/components/explain-drawer.tsx';
import { markOf, markOfRatio } from '#renderer/components/mark-of.ts';
import { SourceLine } from '#renderer/components/source-line.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import {
  type Explanation,
  explainForAthlete,
  explainRatio,
  explainVerdict,
  explainWhole,
} from '#shared/analysis/explain.ts';
import { explainRatioForAthlete, explainWholeForAthlete } from '#shared/analysis/explain-athlete-others.ts';
import { wholeWords } from '#shared/analysis/part-words.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import { citation } from '#shared/catalog/citations.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import type { Finding } from '../explained.ts';
import classes from './explain-finding.module.css';
import { OtherIndices } from './other-indices.tsx';

/** What the explanation has to know of the athlete. */
export type ExplainedAthlete = Pick<Athlete, 'id' | 'involvedSide' | 'dominantLeg'>;

interface ExplainFindingProps {
  /** Closed while there is none. */
  finding: Finding | null;
  athlete: ExplainedAthlete;
  onClose(): void;
}

type Audience = 'coach' | 'athlete';

/** "How this was worked out" of a test or a ratio, for the coach or in the athlete's words. */
export function ExplainFinding({ finding, athlete, onClose }: ExplainFindingProps) {
  const [audience, setAudience] = useState<Audience>('coach');
  if (!finding) return <ExplainDrawer opened={false} onClose={onClose} title="" entries={[]} />;
  const plain = audience === 'athlete' ? plainOf(finding) : null;
  return (
    <ExplainDrawer
      opened
      onClose={onClose}
      title={titleOf(finding)}
      verdict={<Sentence finding={finding} />}
      entries={plain ? [] : entriesOf(finding)}
      choice={
        <SegmentedControl
          aria-label="Told to"
          size="xs"
          data={[
            { value: 'coach', label: 'Coach' },
            { value: 'athlete', label: 'Athlete' },
          ]}
          value={audience}
          onChange={(value) => setAudience(value === 'athlete' ? 'athlete' : 'coach')}
        />
      }
    >
      {plain && (
        <div className={classes.plain}>
          {plain.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {!plain && finding.kind === 'verdict' && finding.verdict.today.kind === 'difference' && (
        <OtherIndices today={finding.verdict.today} test={finding.verdict.test} athlete={athlete} />
      )}
    </ExplainDrawer>
  );
}

/** The finding in the athlete's words. */
function plainOf(finding: Finding): string[] {
  switch (finding.kind) {
    case 'verdict':
      return explainForAthlete(finding.verdict);
    case 'ratio':
      return explainRatioForAthlete(finding.ratio);
    case 'whole':
      return explainWholeForAthlete(finding.whole);
  }
}

function titleOf(finding: Finding): string {
  if (finding.kind === 'ratio') {
    const { name, detail } = ratioById(finding.ratio.ratioId);
    return `${finding.ratio.side === 'left' ? 'Left' : 'Right'} ${name}, ${detail}`;
  }
  const { test } = finding.kind === 'verdict' ? finding.verdict : finding.whole;
  return `${test.name}, ${test.detail}`;
}

function Sentence({ finding }: { finding: Finding }) {
  switch (finding.kind) {
    case 'verdict':
      return <VerdictSentence state={markOf(finding.verdict.state)} {...verdictWords(finding.verdict)} />;
    case 'ratio':
      return <VerdictSentence state={markOfRatio(finding.ratio.state)} {...ratioWords(finding.ratio)} />;
    case 'whole':
      return <span>{wholeWords(finding.whole)}</span>;
  }
}

function entriesOf(finding: Finding): ExplainEntry[] {
  return stepsOf(finding).map((step) => ({ label: step.label, text: <Step step={step} /> }));
}

function stepsOf(finding: Finding): Explanation[] {
  switch (finding.kind) {
    case 'verdict':
      return explainVerdict(finding.verdict);
    case 'ratio':
      return explainRatio(finding.ratio);
    case 'whole':
      return explainWhole(finding.whole);
  }
}

function Step({ step: { text, source } }: { step: Explanation }) {
  return (
    <>
      {text}
      {source && <SourceLine citation={citation(source.citation)} grade={source.grade} note={source.note} />}
    </>
  );
}

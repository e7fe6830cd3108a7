import { ExplainDrawer } from '#renderer/components/explain-drawer.tsx';
import { markOf } from '#renderer/components/mark-of.ts';
import { SourceLine } from '#renderer/components/source-line.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { type Explanation, explainVerdict } from '#shared/analysis/explain.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import { citation } from '#shared/catalog/citations.ts';
import { testById } from '#shared/catalog/tests.ts';

interface ExplainVerdictProps {
  verdict: Verdict | undefined;
  onClose(): void;
}

/** "How this was worked out" of one test, closed while there is none. */
export function ExplainVerdict({ verdict, onClose }: ExplainVerdictProps) {
  if (!verdict) return <ExplainDrawer opened={false} onClose={onClose} title="" entries={[]} />;
  const test = testById(verdict.testId);
  const entries = explainVerdict(verdict, test).map((step) => ({ label: step.label, text: <Step step={step} /> }));
  return (
    <ExplainDrawer
      opened
      onClose={onClose}
      title={`${test.name}, ${test.detail}`}
      verdict={<VerdictSentence state={markOf(verdict.state)} {...verdictWords(verdict, test)} />}
      entries={entries}
    />
  );
}

function Step({ step: { text, source } }: { step: Explanation }) {
  return (
    <>
      {text}
      {source && <SourceLine citation={citation(source.citation)} grade={source.grade} note={source.note} />}
    </>
  );
}

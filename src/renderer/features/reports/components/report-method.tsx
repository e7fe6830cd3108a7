import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { citation } from '#shared/catalog/citations.ts';
import classes from './athlete-report.module.css';

/** How the figures came about and where the thresholds are from, with the version of the rules. */
export function ReportMethod({ analysis }: { analysis: AthleteAnalysis }) {
  const labels = analysis.verdicts
    .flatMap(({ test }) => test.sources)
    .filter(({ grade }) => grade !== 'convention')
    .map((source) => citation(source.citation))
    .map(({ label, where }) => `${label}, ${where}`);
  const sources = [...new Set(labels)];
  const shared = analysis.verdicts.some(({ test }) => test.laterality === 'both-at-once');
  return (
    <footer className={classes.method}>
      <p>
        Difference = (stronger − weaker) / stronger, from the mean of the trials of each side
        {shared && '; where both legs share one trial, (stronger − weaker) / (stronger + weaker)'}. Grey band: what a
        difference moves by itself from trial to trial and from day to day. Dashed line: threshold, a coaching
        convention. Clear: beyond both over two sessions, the same side weaker. Not a diagnosis and not a probability of
        injury. Rules {analysis.rulesVersion}.
      </p>
      {sources.length > 0 && <p>Sources of the tests: {sources.join('; ')}.</p>}
    </footer>
  );
}
